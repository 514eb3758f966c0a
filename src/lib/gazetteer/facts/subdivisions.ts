/**
 * Subdivisions that datelines print as qualifiers: country, GeoNames admin-1 code, and the forms, `|` between them. Official
 * abbreviations, and names in the languages served where they differ. Written by hand; every code is in GeoNames' list.
 */
export const SUBDIVISIONS: Record<string, Record<string, string>> = {
  CA: {
    '01': 'Alberta|Alta.|AB',
    '02': 'British Columbia|B.C.|BC|Colombie-Britannique|Brits-Columbia|Britisch-Kolumbien|Columbia Británica|Columbia Britannica',
    '03': 'Manitoba|Man.|MB',
    '04': 'New Brunswick|N.B.|NB|Nouveau-Brunswick|Neubraunschweig|Nuevo Brunswick',
    '05': 'Newfoundland and Labrador|Newfoundland|N.L.|NL|Nfld.|Nfld|Terre-Neuve-et-Labrador|Terre-Neuve|Neufundland|Terranova',
    '07': 'Nova Scotia|N.S.|NS|Nouvelle-Écosse|Neuschottland|Nueva Escocia|Nuova Scozia|Nova Escócia',
    '08': 'Ontario|Ont.|ON',
    '09': 'Prince Edward Island|P.E.I.|PEI|PE|Île-du-Prince-Édouard|Prins Edwardeiland|Prinz-Edward-Insel',
    '10': 'Quebec|Québec|Que.|QC|P.Q.',
    '11': 'Saskatchewan|Sask.|SK',
    '12': 'Yukon|Yukon Territory|YT',
    '13': 'Northwest Territories|N.W.T.|NWT|NT|Territoires du Nord-Ouest',
    '14': 'Nunavut|NU'
  },
  AU: {
    '01': 'Australian Capital Territory|ACT|A.C.T.',
    '02': 'New South Wales|NSW|N.S.W.|Nieuw-Zuid-Wales|Nouvelle-Galles du Sud|Nueva Gales del Sur|Nuovo Galles del Sud|Nova Gales do Sul',
    '03': 'Northern Territory|NT',
    '04': 'Queensland|Qld|QLD',
    '05': 'South Australia|SA|S.A.',
    '06': 'Tasmania|Tas.|TAS|Tasmanië|Tasmanien|Tasmanie',
    '07': 'Victoria|Vic.|VIC',
    '08': 'Western Australia|WA|W.A.|West-Australië|Westaustralien|Australie-Occidentale'
  },
  GB: {
    ENG: 'England|Engeland|Angleterre|Inglaterra|Inghilterra|Eng.',
    SCT: 'Scotland|Schotland|Schottland|Écosse|Escocia|Scozia|Escócia|Scot.',
    WLS: 'Wales|Pays de Galles|Gales|Galles|País de Gales',
    NIR: 'Northern Ireland|Noord-Ierland|Nordirland|Irlande du Nord|Irlanda del Norte|Irlanda del Nord|Irlanda do Norte|N. Ireland|N.I.'
  },
  CH: {
    AG: 'AG|Aargau|Argovie|Argovia',
    AI: 'AI|Appenzell Innerrhoden|Appenzell Rhodes-Intérieures',
    AR: 'AR|Appenzell Ausserrhoden|Appenzell Rhodes-Extérieures',
    BE: 'BE|Bern|Berne|Berna',
    BL: 'BL|Basel-Landschaft|Baselland|Bâle-Campagne|Basilea Campagna',
    BS: 'BS|Basel-Stadt|Bâle-Ville|Basilea Città',
    FR: 'FR|Fribourg|Freiburg|Friburgo',
    GE: 'GE|Genève|Genf|Geneva|Ginevra',
    GL: 'GL|Glarus|Glaris|Glarona',
    GR: 'GR|Graubünden|Grisons|Grigioni|Grischun',
    JU: 'JU|Jura',
    LU: 'LU|Luzern|Lucerne|Lucerna',
    NE: 'NE|Neuchâtel|Neuenburg',
    NW: 'NW|Nidwalden|Nidwald',
    OW: 'OW|Obwalden|Obwald',
    SG: 'SG|St. Gallen|Sankt Gallen|Saint-Gall|San Gallo',
    SH: 'SH|Schaffhausen|Schaffhouse|Sciaffusa',
    SO: 'SO|Solothurn|Soleure|Soletta',
    SZ: 'SZ|Schwyz|Svitto',
    TG: 'TG|Thurgau|Thurgovie|Turgovia',
    TI: 'TI|Ticino|Tessin',
    UR: 'UR|Uri',
    VD: 'VD|Vaud|Waadt',
    VS: 'VS|Valais|Wallis|Vallese',
    ZG: 'ZG|Zug|Zoug|Zugo',
    ZH: 'ZH|Zürich|Zurich|Zurigo'
  },
  DE: {
    '01': 'Baden-Württemberg|Baden-Wuerttemberg|Bade-Wurtemberg|BW',
    '02': 'Bayern|Bavaria|Beieren|Bavière|Baviera|Bay.',
    '03': 'Bremen|Brême',
    '04': 'Hamburg|Hambourg',
    '05': 'Hessen|Hesse|Assia',
    '06': 'Niedersachsen|Lower Saxony|Nedersaksen|Basse-Saxe|Baja Sajonia|Bassa Sassonia|Nds.',
    '07': 'Nordrhein-Westfalen|North Rhine-Westphalia|Noordrijn-Westfalen|Rhénanie-du-Nord-Westphalie|Renania del Norte-Westfalia|NRW',
    '08': 'Rheinland-Pfalz|Rhineland-Palatinate|Rijnland-Palts|Rhénanie-Palatinat|Renania-Palatinado',
    '09': 'Saarland|Sarre|Sarland',
    10: 'Schleswig-Holstein|Sleeswijk-Holstein',
    11: 'Brandenburg|Brandebourg|Brandeburgo',
    12: 'Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|Mecklenburg-Voor-Pommeren',
    13: 'Sachsen|Saxony|Saksen|Saxe|Sajonia|Sassonia',
    14: 'Sachsen-Anhalt|Saxony-Anhalt|Saksen-Anhalt|Saxe-Anhalt',
    15: 'Thüringen|Thuringia|Thuringen|Thuringe|Turingia',
    16: 'Berlin'
  },
  AT: {
    '01': 'Burgenland|Bgld.',
    '02': 'Kärnten|Carinthia|Karinthië|Carinthie|Ktn.',
    '03': 'Niederösterreich|Lower Austria|Neder-Oostenrijk|Basse-Autriche|NÖ',
    '04': 'Oberösterreich|Upper Austria|Opper-Oostenrijk|Haute-Autriche|OÖ',
    '05': 'Salzburg|Sbg.',
    '06': 'Steiermark|Styria|Stiermarken|Styrie|Stmk.',
    '07': 'Tirol|Tyrol',
    '08': 'Vorarlberg|Vbg.',
    '09': 'Wien|Vienna|Wenen'
  },
  NL: {
    '01': 'Drenthe|Dr.',
    '02': 'Friesland|Fryslân|Frl.|Fr.',
    '03': 'Gelderland|Gld.|Gld|GLD',
    '04': 'Groningen|Gr.',
    '05': 'Limburg|Lb.|L.',
    '06': 'Noord-Brabant|Brabant|N.-B.|N.B.|NB|North Brabant',
    '07': 'Noord-Holland|North Holland|N.-H.|N.H.|NH',
    '09': 'Utrecht|Utr.|Ut.',
    10: 'Zeeland|Zld.|Zl.',
    11: 'Zuid-Holland|South Holland|Z.-H.|Z.H.|ZH',
    15: 'Overijssel|Ov.|O.',
    16: 'Flevoland|Fl.|Flev.'
  },
  BE: {
    BRU: 'Brussels Hoofdstedelijk Gewest|Région de Bruxelles-Capitale',
    VLG: 'Vlaanderen|Flanders|Flandre|Flandern|West-Vlaanderen|Oost-Vlaanderen|Antwerpen|Vlaams-Brabant|Limburg',
    WAL: 'Wallonië|Wallonia|Wallonie|Wallonien|Hainaut|Henegouwen|Liège|Luik|Namur|Namen|Luxembourg|Brabant wallon|Waals-Brabant'
  }
};
