/**
 * Words of running copy that name a country besides its name, its people and its capital, and those that only seem to. Written
 * by hand for Dateline, in the gazetteer's seven languages; a form with a capital asks for one.
 */

/** Seats that stand for their government, parts of a country that bear a name of their own, and other names of capitals. */
export const SEATS: readonly string[] = [
  'US|White House,Witte Huis,Weißes Haus,Weiße Haus,Weißen Haus,Weißen Hauses,Maison-Blanche,Casa Blanca,Casa Bianca,Casa Branca,Pentagon,Pentagone,Pentágono,Pentagono,Capitol Hill,Washington D.C.,Usa,EE. UU.',
  'RU|Kremlin,Kreml,Kremls,Cremlino,Staatsdoema,State Duma,Staatsduma',
  'GB|Downing Street,Whitehall,Buckingham Palace,England,Engeland,Angleterre,Inglaterra,Inghilterra,Scotland,Schotland,Schottland,Écosse,Escocia,Scozia,Escócia,Wales,pays de Galles,Gales,Galles,Northern Ireland,Noord-Ierland,Nordirland,Irlande du Nord,Irlanda del Norte,Irlanda del Nord,Irlanda do Norte,Northern Irish,Noord-Ierse,nordirische,nordirischen',
  'FR|Élysée,Elysée,Elíseo,Eliseo,Eliseu,Elysee,Quai d’Orsay,Matignon',
  'DE|Bundestag,Bundeskanzleramt',
  'NL|Binnenhof',
  'IT|Palazzo Chigi,Quirinale,Montecitorio',
  'ES|Moncloa,La Moncloa',
  'IL|Knesset,Knéset',
  'BR|Planalto',
  'AR|Casa Rosada',
  'TR|Türkiye',
  'UA|Kiev,Kiew,Kyjiw,Verkhovna Rada',
  'IN|Lok Sabha',
  'IR|Islamic Republic of Iran',
  'PS|Gaza,Gazastrook,Gazastreifen,Gaza Strip,Gaza-Stad,Cisjordanie,Cisjordania,Cisgiordania,Cisjordânia,Westjordanland,Westelijke Jordaanoever,West Bank',
  'CD|Kinshasa,Goma,Kivu',
  'CG|Brazzaville,Sassou',
  'GE|Tbilisi,Tiflis,Tbilissi,Batumi,Abkhazia,Abchazië,Abchasien,Abkhazie,Abjasia,Abcasia,South Ossetia,Zuid-Ossetië,Südossetien,Georgian Dream,Georgische Droom',
  'KP|North and South Korea,Noord- en Zuid-Korea,Nord- und Südkorea',
  'KR|North and South Korea,Noord- en Zuid-Korea,Nord- und Südkorea'
];

/** Phrases that hold a country's name, or its capital's, and do not name it. A form in lower case takes either. */
export const LOOKALIKES: readonly string[] = [
  // continents, seas, other lands
  'South America,South American,Latin America,Latin American,Latin Americans,North America,North American,North Americans,Central America,Central American,Central Americans,South Americans',
  'Zuid-Amerika,Zuid-Amerikaanse,Zuid-Amerikaans,Latijns-Amerika,Latijns-Amerikaanse,Latijns-Amerikaans,Noord-Amerika,Noord-Amerikaanse,Noord-Amerikaans,Midden-Amerika,Midden-Amerikaanse',
  'América Latina,América del Sur,América Central,América del Norte,América do Sul,América do Norte,America Latina,America del Sud,America Centrale,America del Nord,Copa América,America’s Cup,Bank of America',
  'Indian Ocean,Indische Oceaan,océan Indien,Indischer Ozean,Indischen Ozean,Indische Ozean,South China Sea,Zuid-Chinese Zee,Südchinesisches Meer,Südchinesischen Meer,mer de Chine,mar de China,Mar della Cina,Mar Cinese,Mar da China,East China Sea,Oost-Chinese Zee,Sea of Japan,Japanse Zee,mer du Japon,mar del Japón,English Channel,Irish Sea,Ierse Zee,Norwegian Sea,Noorse Zee',
  'Gulf of Mexico,Golf van Mexico,Golf von Mexiko,golfe du Mexique,golfo de México,golfo del Messico,golfo do México,New Mexico,Nieuw-Mexico,Nouveau-Mexique,Nuevo México,Novo México,Gulf of Guinea,Golf van Guinee,Golf von Guinea,golfe de Guinée,golfo de Guinea,golfo di Guinea,golfo da Guiné,guinea pig,guinea pigs,Gulf of Oman,Golf van Oman,Golf von Oman,golfe d’Oman,golfo de Omán',
  'New England,Nieuw-Engeland,Nouvelle-Angleterre,Nueva Inglaterra,New Jersey,American Samoa,Indian Wells,American Indian,American Indians,Wales Bonner,Jimmy Wales,Monaco di Baviera,Nieuw-Guinea,New Guinea,Lac Léman',
  // languages
  'in English,in French,in German,in Spanish,in Dutch,in Italian,in Portuguese,in Russian,in Chinese,in Arabic,in het Engels,in het Frans,in het Duits,in het Spaans,in het Russisch,in het Chinees,auf Englisch,auf Deutsch,auf Französisch,auf Russisch,en anglais,en français,en espagnol,en allemand,en russe,en inglés,en francés,en español,en ruso,in inglese,in francese,in spagnolo,em inglês,em francês,em espanhol',
  // papers, treaties, persons, clubs
  'Washington Post,Washington state,state of Washington,George Washington,Denzel Washington,Times of India,Times of Israel,Moscow Times,Jakarta Post,Paris agreement,Paris climate,klimaatakkoord van Parijs,akkoord van Parijs,accord de Paris,accords de Paris,Pariser Klimaabkommen,Pariser Abkommen,Acuerdo de París,accordo di Parigi,Acordo de Paris,Oslo accords,Oslo-akkoorden,accords d’Oslo,Acuerdos de Oslo,Rome Statute,Statuut van Rome,Römisches Statut,statut de Rome,Estatuto de Roma,Treaty of Rome,Warsaw Pact,Warschaupact,Warschauer Pakt,pacte de Varsovie,Pacto de Varsovia,Verdrag van Lissabon,Lisbon Treaty,Vertrag von Lissabon,traité de Lisbonne,Tratado de Lisboa,Vienna Convention,Conventie van Wenen,Minsk agreements,Minsk-akkoorden,Minsker Abkommen,accords de Minsk,Paris Saint-Germain,Paris SG,Paris Hilton,Paris Jackson,Real Madrid,Atlético Madrid,Atlético de Madrid,Jack London,Irving Berlin,Isaiah Berlin,Michael Jordan,Jordan River,French fries,french fries,Dakar Rally,Dakar-rally,Rallye Dakar,Rally Dakar,Paris-Roubaix,Parijs-Roubaix,Parijs-Nice,Paris-Nice,Paris, Texas'
];

/**
 * Words that count only beside a surer word for the same country. `names`: given and family names, surer after an English
 * `in`; `starts`: everyday words, doubtful only where a sentence begins; `shared`: another place's name or a wider word as well.
 */
export interface Doubtful {
  names: string;
  starts: string;
  shared: string;
  /** Never taken for the country. */
  dropped: string;
}

/** By language of the copy, folded. */
export const DOUBTFUL: Record<string, Doubtful> = {
  en: {
    names: 'Jordan,Chad,Finn,Dane,Scot',
    starts: 'Turkey,Polish,Pole,Kiwi,Lao,Guinea',
    shared: 'Georgia,Georgians,Dominica,Georgetown',
    dropped: 'e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,vs,v.s.,holland'
  },
  nl: {
    names: 'Frans,Noor,Brit,Waal,Este,Guinee',
    starts: 'Let,Lets,Lete,Fin,Fins,Fine,Est,Pool,Deen,Iers,Thai,Turk,Turks,Man',
    shared: 'Dominica,Georgia',
    dropped: 'e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,holland'
  },
  de: {
    names: 'Dane,Irin,Chad',
    starts: 'Polen,Finnen,Iren,Pole',
    shared: 'Georgia,Dominica',
    dropped: 'este,ire,irer,e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,vs,holland'
  },
  fr: {
    names: 'Maurice,Dominique,Grenade',
    starts: '',
    shared: 'Géorgie,Georgia',
    dropped: 'e u,r u,e.u.,d.r.,p.r.,v.i.,eau,roc,ned.,ger.,vs'
  },
  es: {
    names: 'Chad,Jordán',
    starts: '',
    shared: 'Georgia,Granada,Dominica,americano,americana,americanos,americanas,santa lucía',
    dropped: 'america,galo,gala,galos,galas,luso,lusa,papu,ru,r u,e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,vs'
  },
  it: {
    names: 'Giordano',
    starts: '',
    shared: 'Georgia,Dominica,santa lucia,indiana',
    dropped: 'ceci,cece,ceca,r u,e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,vs,olanda'
  },
  pt: {
    names: '',
    starts: 'Irã,Gana,Omã',
    shared: 'Geórgia,Georgia,Granada,Dominica,santa lúcia',
    dropped: 'america,luso,lusa,leta,vala,r u,e.u.,d.r.,p.r.,v.i.,eau,rca,roc,ned.,ger.,vs'
  }
};

/** Adjectives that are the country's own name, without its capital, by language of the copy. */
export const NAME_ADJECTIVES: Record<string, string> = { es: 'CN|china' };

/** Words for several countries, the likelier first: a surer word decides, else the first is meant. */
export const SHARED_WORDS: readonly string[] = [
  'CD,CG|Congo,Kongo,RD Congo,Congolese,Congolees,Congoleze,Congolezen,congolais,congolaise,congolaises,congoleño,congoleña,congoleños,congoleñas,congolesi,congolês,congolesa,congoleses',
  'DO,DM|Dominican,Dominicans,Dominicaans,Dominicaanse',
  'GN,GW|guineense,guineenses'
];

/**
 * Countries whose capital is not read, as its name means more: an institution (Brussels), a person (Sofia, Lima, Sucre), another
 * town or thing (San José, Victoria, Male).
 */
export const MUTE_CAPITALS: readonly string[] =
  'BE BG PE BO CL SC GY JM CR PR BS BM FK IM LK CV PY KM RE PM AI CC SH VG KY VC DM MF AG GD GF MV NF JE GG NZ BL LC SV'.split(
    ' '
  );
