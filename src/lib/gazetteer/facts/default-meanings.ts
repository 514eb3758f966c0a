import type { NameLanguage } from '../../model/language.ts';

/**
 * What newsrooms mean by a name when nothing else is said: folded name → key of the place, for copy in one language or, under
 * `*`, in any; a language's own row goes before. After AP's published list of cities that stand alone in datelines, and by
 * hand from the usage of Dutch, German, French, Spanish, Italian and Portuguese newsrooms. Names with one meaning only are
 * left out. The place is named behind each key; a test holds that the gazetteer finds it under that name.
 */
// prettier-ignore
export const DEFAULT_MEANINGS: Record<NameLanguage | '*', Record<string, string>> = {
  '*': {
    atlanta: 'g4180439' /* Atlanta, US */, baltimore: 'g4347778' /* Baltimore, US */, boston: 'g4930956' /* Boston, US */,
    chicago: 'g4887398' /* Chicago, US */, cleveland: 'g5150529' /* Cleveland, US */, dallas: 'g4684888' /* Dallas, US */,
    denver: 'g5419384' /* Denver, US */, detroit: 'g4990729' /* Detroit, US */, houston: 'g4699066' /* Houston, US */,
    lasvegas: 'g5506956' /* Las Vegas, US */, losangeles: 'g5368361' /* Los Angeles, US */, miami: 'g4164138' /* Miami, US */,
    milwaukee: 'g5263045' /* Milwaukee, US */, minneapolis: 'g5037649' /* Minneapolis, US */,
    newyork: 'g5128581' /* New York City, US */, philadelphia: 'g4560349' /* Philadelphia, US */,
    phoenix: 'g5308655' /* Phoenix, US */, pittsburgh: 'g5206379' /* Pittsburgh, US */, stlouis: 'g4407066' /* St. Louis, US */,
    sanantonio: 'g4726206' /* San Antonio, US */, sandiego: 'g5391811' /* San Diego, US */,
    sanfrancisco: 'g5391959' /* San Francisco, US */, washington: 'g4140963' /* Washington, US */,
    amsterdam: 'g2759794' /* Amsterdam, NL */, athens: 'g264371' /* Athens, GR */, atenas: 'g264371' /* Athens, GR */,
    beirut: 'g276781' /* Beirut, LB */, berlin: 'g2950159' /* Berlin, DE */, brussels: 'g2800866' /* Brussels, BE */,
    cairo: 'g360630' /* Cairo, EG */, dublin: 'g2964574' /* Dublin, IE */, edinburgh: 'g2650225' /* Edinburgh, GB */,
    geneva: 'g2660646' /* Genève, CH */, gibraltar: 'g2411585' /* Gibraltar, GI */, havana: 'g3553478' /* Havana, CU */,
    hongkong: 'g1819729' /* Hong Kong, HK */, islamabad: 'g1176615' /* Islamabad, PK */, jerusalem: 'g281184' /* Jerusalem, IL */,
    london: 'g2643743' /* London, GB */, luxembourg: 'g2960316' /* Luxembourg, LU */, macau: 'g1821274' /* Macau, MO */,
    madrid: 'g3117735' /* Madrid, ES */, milan: 'g3173435' /* Milan, IT */, monaco: 'g2993458' /* Monaco, MC */,
    montreal: 'g6077243' /* Montréal, CA */, moscow: 'g524901' /* Moscow, RU */, newdelhi: 'g1261481' /* New Delhi, IN */,
    panamacity: 'g3703443' /* Panamá, PA */, paris: 'g2988507' /* Paris, FR */, prague: 'g3067696' /* Prague, CZ */,
    rome: 'g3169070' /* Rome, IT */, sanmarino: 'g3168070' /* San Marino, SM */, saopaulo: 'g3448439' /* São Paulo, BR */,
    singapore: 'g1880252' /* Singapore, SG */, sydney: 'g2147714' /* Sydney, AU */, toronto: 'g6167865' /* Toronto, CA */,
    vaticancity: 'g6691831' /* Vatican City, VA */, vienna: 'g2761369' /* Vienna, AT */, zurich: 'g2657896' /* Zürich, CH */,
    santiago: 'g3871336' /* Santiago, CL */, sanjose: 'g3621849' /* San José, CR */, sanjuan: 'g4568127' /* San Juan, PR */,
    sansalvador: 'g3583361' /* San Salvador, SV */, birmingham: 'g2655603' /* Birmingham, GB */,
    tripoli: 'g2210247' /* Tripoli, LY */, victoria: 'g241131' /* Victoria, SC */,
    kingston: 'g3489854' /* Kingston, JM */, georgetown: 'g3378644' /* Georgetown, GY */, hamilton: 'g5969782' /* Hamilton, CA */,
    halifax: 'g6324729' /* Halifax, CA */, lapaz: 'g3911925' /* La Paz, BO */, cambridge: 'g2653941' /* Cambridge, GB */,
    manchester: 'g2643123' /* Manchester, GB */, bristol: 'g2654675' /* Bristol, GB */, oxford: 'g2640729' /* Oxford, GB */,
    york: 'g2633352' /* York, GB */, newcastle: 'g2641673' /* Newcastle upon Tyne, GB */, perth: 'g2063523' /* Perth, AU */,
    melbourne: 'g2158177' /* Melbourne, AU */, wellington: 'g2179537' /* Wellington, NZ */,
    christchurch: 'g2192362' /* Christchurch, NZ */, nassau: 'g3571824' /* Nassau, BS */, lima: 'g3936456' /* Lima, PE */,
    warsaw: 'g756135' /* Warsaw, PL */, lisbon: 'g2267057' /* Lisbon, PT */, naples: 'g3172394' /* Naples, IT */,
    venice: 'g3164603' /* Venice, IT */, florence: 'g3176959' /* Florence, IT */, genoa: 'g3176219' /* Genoa, IT */,
    palermo: 'g2523920' /* Palermo, IT */, valencia: 'g2509954' /* Valencia, ES */, barcelona: 'g3128760' /* Barcelona, ES */,
    cordoba: 'g3860259' /* Córdoba, AR */, toledo: 'g2510409' /* Toledo, ES */, granada: 'g2517117' /* Granada, ES */,
    cartagena: 'g3687238' /* Cartagena, CO */, merida: 'g3523349' /* Mérida, MX */, guadalajara: 'g4005539' /* Guadalajara, MX */,
    leon: 'g3998655' /* León de los Aldama, MX */, trujillo: 'g3691175' /* Trujillo, PE */, cuenca: 'g3658666' /* Cuenca, EC */,
    bergen: 'g3161732' /* Bergen, NO */, alexandria: 'g361058' /* Alexandria, EG */, odessa: 'g698740' /* Odesa, UA */,
    odesa: 'g698740' /* Odesa, UA */, hyderabad: 'g1269843' /* Hyderābād, IN */, portland: 'g5746545' /* Portland, US */,
    columbus: 'g4509177' /* Columbus, US */, kansascity: 'g4393217' /* Kansas City, US */,
    arlington: 'g4744709' /* Arlington, US */, richmond: 'g4781708' /* Richmond, US */,
    charleston: 'g4574324' /* Charleston, US */, columbia: 'g4575352' /* Columbia, US */, jackson: 'g4431410' /* Jackson, US */,
    lansing: 'g4998830' /* Lansing, US */, albany: 'g5106834' /* Albany, US */, montgomery: 'g4076784' /* Montgomery, US */,
    nashville: 'g4644585' /* Nashville, US */, austin: 'g4671654' /* Austin, US */, aurora: 'g5412347' /* Aurora, US */,
    newark: 'g5101798' /* Newark, US */, buffalo: 'g5110629' /* Buffalo, US */, rochester: 'g5134086' /* Rochester, US */,
    syracuse: 'g5140405' /* Syracuse, US */, memphis: 'g4641239' /* Memphis, US */,
    jacksonville: 'g4160021' /* Jacksonville, US */, stpetersburg: 'g498817' /* Saint Petersburg, RU */,
    saintpetersburg: 'g498817' /* Saint Petersburg, RU */, sintpetersburg: 'g498817' /* Saint Petersburg, RU */,
    plymouth: 'g2640194' /* Plymouth, GB */, durham: 'g2650628' /* Durham, GB */, bath: 'g2656173' /* Bath, GB */,
    bern: 'g2661552' /* Bern, CH */, basel: 'g2661604' /* Basel, CH */, frankfurt: 'g2925533' /* Frankfurt am Main, DE */,
    hanover: 'g2910831' /* Hannover, DE */, hamburg: 'g2911298' /* Hamburg, DE */, bremen: 'g2944388' /* Bremen, DE */,
    dresden: 'g2935022' /* Dresden, DE */, halle: 'g2911522' /* Halle (Saale), DE */, freiburg: 'g2925177' /* Freiburg, DE */,
    potsdam: 'g2852458' /* Potsdam, DE */, munster: 'g2867543' /* Münster, DE */, salzburg: 'g2766824' /* Salzburg, AT */,
    linz: 'g2772400' /* Linz, AT */, tunis: 'g2464470' /* Tunis, TN */, male: 'g1282027' /* Male, MV */,
    stjohns: 'g3576022' /* Saint John’s, AG */, stanley: 'g3426691' /* Stanley, FK */,
    santodomingo: 'g3492908' /* Santo Domingo, DO */, concepcion: 'g3893894' /* Concepción, CL */,
    medina: 'g109223' /* Medina, SA */, mecca: 'g104515' /* Mecca, SA */, basra: 'g99532' /* Basrah, IQ */,
    gaza: 'g281133' /* Gaza, PS */, bethlehem: 'g284315' /* Bethlehem, PS */, hebron: 'g285066' /* Hebron, PS */,
    nazareth: 'g294098' /* Nazareth, IL */, jericho: 'g284899' /* Jericho, PS */, damascus: 'g170654' /* Damascus, SY */,
    palmyra: 'g163808' /* Tadmur, SY */, sidon: 'g268064' /* Sidon, LB */, delhi: 'g1273294' /* Delhi, IN */,
    calcutta: 'g1275004' /* Kolkata, IN */, minsk: 'g625144' /* Minsk, BY */, sofia: 'g727011' /* Sofia, BG */,
    belgrade: 'g792680' /* Belgrade, RS */, lagos: 'g2332459' /* Lagos, NG */, colombo: 'g1248991' /* Colombo, LK */,
    manila: 'g1701668' /* Manila, PH */, copenhagen: 'g2618425' /* Copenhagen, DK */, rotterdam: 'g2747891' /* Rotterdam, NL */,
    utrecht: 'g2745912' /* Utrecht, NL */, groningen: 'g2755251' /* Groningen, NL */,
    springfield: 'g4250542' /* Springfield, US */, salem: 'g5750162' /* Salem, US */, concord: 'g5084868' /* Concord, US */,
    dover: 'g4142290' /* Dover, US */, augusta: 'g4957003' /* Augusta, US */, lincoln: 'g5072006' /* Lincoln, US */,
    juneau: 'g5554072' /* Juneau, US */, littlerock: 'g4119403' /* Little Rock, US */,
    sacramento: 'g5389489' /* Sacramento, US */, hartford: 'g4835797' /* Hartford, US */,
    desmoines: 'g4853828' /* Des Moines, US */, topeka: 'g4280539' /* Topeka, US */, frankfort: 'g4292188' /* Frankfort, US */,
    annapolis: 'g4347242' /* Annapolis, US */, saintpaul: 'g5045360' /* Saint Paul, US */,
    jeffersoncity: 'g4392388' /* Jefferson City, US */, helena: 'g5656882' /* Helena, US */,
    carsoncity: 'g5501344' /* Carson City, US */, trenton: 'g5105496' /* Trenton, US */, santafe: 'g5490263' /* Santa Fe, US */,
    raleigh: 'g4487042' /* Raleigh, US */, bismarck: 'g5688025' /* Bismarck, US */, harrisburg: 'g5192726' /* Harrisburg, US */,
    providence: 'g5224151' /* Providence, US */, montpelier: 'g5238685' /* Montpelier, US */,
    olympia: 'g5805687' /* Olympia, US */, madison: 'g5261457' /* Madison, US */, cheyenne: 'g5821086' /* Cheyenne, US */,
  },
  nl: {
    bergen: 'g3161732' /* Bergen, NO */, zwolle: 'g2743477' /* Zwolle, NL */, hengelo: 'g2754394' /* Hengelo, NL */,
    ede: 'g2756429' /* Ede, NL */, beek: 'g2759350' /* Beek, NL */, elst: 'g2756161' /* Elst, NL */,
    halle: 'g2796696' /* Halle, BE */, hasselt: 'g2796491' /* Hasselt, BE */, brugge: 'g2800931' /* Brugge, BE */,
    gent: 'g2797656' /* Gent, BE */, breda: 'g2758401' /* Breda, NL */,
  },
  en: {
    toledo: 'g5174035' /* Toledo, US */, boulder: 'g5574991' /* Boulder, US */, charlotte: 'g4460243' /* Charlotte, US */,
    gary: 'g4920607' /* Gary, US */, reno: 'g5511077' /* Reno, US */, hartford: 'g4835797' /* Hartford, US */,
    providence: 'g5224151' /* Providence, US */, raleigh: 'g4487042' /* Raleigh, US */, trenton: 'g5105496' /* Trenton, US */,
    wilmington: 'g4145381' /* Wilmington, US */, worcester: 'g2633563' /* Worcester, GB */,
    londonderry: 'g2643734' /* Londonderry County Borough, GB */, belfast: 'g2655984' /* Belfast, GB */,
    aberdeen: 'g2657832' /* Aberdeen, GB */, ottawa: 'g6094817' /* Ottawa, CA */, edmonton: 'g5946768' /* Edmonton, CA */,
    vancouver: 'g6173331' /* Vancouver, CA */, london: 'g2643743' /* London, GB */,
    frankfurt: 'g2925533' /* Frankfurt am Main, DE */, cologne: 'g2886242' /* Köln, DE */,
  },
  de: {
    halle: 'g2911522' /* Halle (Saale), DE */, bergen: 'g3161732' /* Bergen, NO */, essen: 'g2928810' /* Essen, DE */,
    kiel: 'g2891122' /* Kiel, DE */, ulm: 'g2820256' /* Ulm, DE */,
  },
  fr: {
    valence: 'g2971053' /* Valence, FR */, nancy: 'g2990999' /* Nancy, FR */, tours: 'g2972191' /* Tours, FR */,
    nice: 'g2990440' /* Nice, FR */, saintdenis: 'g2980916' /* Saint-Denis, FR */,
    saintetienne: 'g2980291' /* Saint-Étienne, FR */, lens: 'g3003093' /* Lens, FR */, laval: 'g3005866' /* Laval, FR */,
    vienne: 'g2761369' /* Vienna, AT */, grenade: 'g2517117' /* Granada, ES */, quebec: 'g6325494' /* Québec, CA */,
    montreal: 'g6077243' /* Montréal, CA */,
  },
  es: {
    vitoria: 'g3104499' /* Gasteiz / Vitoria, ES */, belen: 'g284315' /* Bethlehem, PS */,
    cordoba: 'g2519240' /* Córdoba, ES */, leon: 'g3118532' /* León, ES */, guadalupe: 'g3514674' /* Gustavo Adolfo Madero, MX */,
    sansebastian: 'g3110044' /* Donostia / San Sebastián, ES */, valencia: 'g2509954' /* Valencia, ES */,
    santander: 'g3109718' /* Santander, ES */, asuncion: 'g3439389' /* Asunción, PY */, santafe: 'g3836277' /* Santa Fe, AR */,
    rosario: 'g3838583' /* Rosario, AR */, mendoza: 'g3844421' /* Mendoza, AR */, sanjose: 'g3621849' /* San José, CR */,
  },
  it: {
    monaco: 'g2993458' /* Monaco, MC */, ragusa: 'g2523650' /* Ragusa, IT */, modena: 'g3173331' /* Modena, IT */,
  },
  pt: {
    vitoria: 'g3444924' /* Vitória, BR */,
    belem: 'g3405870' /* Belém, BR */, natal: 'g3394023' /* Natal, BR */, santos: 'g3449433' /* Santos, BR */,
    porto: 'g2735943' /* Porto, PT */, faro: 'g2268339' /* Faro, PT */, salvador: 'g3450554' /* Salvador, BR */,
    santamaria: 'g3450083' /* Santa Maria, BR */,
  }
};

/** Key of the place that newsrooms of a language mean by a folded name, or null. */
export function defaultMeaning(key: string, language: NameLanguage | null): string | null {
  const own = language === null ? undefined : DEFAULT_MEANINGS[language];
  if (own !== undefined && Object.hasOwn(own, key)) return own[key]!;
  return Object.hasOwn(DEFAULT_MEANINGS['*'], key) ? DEFAULT_MEANINGS['*'][key]! : null;
}
