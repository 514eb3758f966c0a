/**
 * Countries of national agencies, by the key of the dateline room's agency table: an unqualified place under their name is
 * most often at home. Agencies that file from everywhere alike (AFP, Reuters …) are not here. By hand.
 */
const ROWS: readonly string[] = [
  'anp NL,novum NL,gpd NL,belga BE,dpa DE,ots DE,epd DE,kna DE,dapd DE,dts DE',
  'sid DE,apa-at AT,kathpress AT,awp CH,ats CH,pa GB,bbc GB,thecanadianpress CA,capitolnews US,thecentersquare US',
  'kff US,graynews US,nexstar US,tns US,baptistpress US,ap US,efe ES,europapress ES,servimedia ES,acn ES',
  'lusa PT,notimex MX,prensalatina CU,acn-cu CU,telam AR,na-ar AR,andina PE,abi BO,anf BO,avn VE',
  'colprensa CO,agenciabrasil BR,estadao BR,folhapress BR,ansa IT,adnkronos IT,agi IT,askanews IT,lapresse IT,italpress IT',
  'nova IT,dire IT,anampa GR,anadolu TR,dha TR,iha TR,cna-cy CY,ritzau DK,ntb NO,tt SE',
  'siren SE,direkt SE,stt FI,pap PL,ctk CZ,tasr SK,sita SK,mti HU,agerpres RO,mediafax RO',
  'bta BG,novinite BG,tanjug RS,beta RS,fonet RS,hina HR,sta SI,fena BA,srna BA,mina ME',
  'mia MK,ata AL,moldpres MD,leta LV,elta LT,tass RU,ria RU,interfax RU,rosbalt RU,interfaxukraine UA',
  'ukrinform UA,unian UA,belta BY,belapan BY,armenpress AM,arka AM,azertac AZ,apa-az AZ,trend AZ,kazinform KZ',
  'kabar KG,uza UZ,khovar TJ,montsame MN,xinhua CN,cns-cn CN,cna TW,yonhap KR,newsis KR,kcna KP',
  'kyodo JP,jiji JP,vna VN,kpl LA,akp KH,mna MM,tna TH,bernama MY,antara ID,pna PH',
  'aap AU,nzpa NZ,rnz NZ,pti IN,ani IN,ians IN,uni IN,app PK,ppi PK,nni PK',
  'bss BD,unb BD,rss NP,pajhwok AF,bakhtar AF,khaama AF,spa SA,wam AE,kuna KW,qna QA',
  'bna BH,ona OM,saba YE,ina IQ,shafaq IQ,rudaw IQ,petra JO,nna LB,sana SY,wafa PS',
  'mena EG,lana LY,tap TN,aps DZ,map MA,ami MR,suna SD,irna IR,isna IR,mehr IR',
  'tasnim IR,fars IR,tps IL,nan NG,gna GH,aps-sn SN,aip CI,acp CD,ena ET,kna-ke KE',
  'sanews ZA,sapa ZA,nampa NA,angop AO,aim MZ,inforpress CV,sonna SO'
];

const COUNTRIES = new Map(ROWS.flatMap((row) => row.split(',')).map((cell) => cell.split(' ') as [string, string]));

/** ISO code of the country of the first agency that has one, or null. */
export function agencyCountry(keys: readonly (string | null)[]): string | null {
  for (const key of keys) {
    const country = key === null ? undefined : COUNTRIES.get(key);
    if (country !== undefined) return country;
  }
  return null;
}
