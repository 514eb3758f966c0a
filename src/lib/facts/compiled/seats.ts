// Compiled by `dateline facts` from tables/seats.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Seats with their place in degrees and half its extent in km: they tell a capital from its namesake near a paper’s home. */
export const SEAT_PLACES: readonly (readonly [country: string, lng: number, lat: number, km: number, forms: readonly string[]])[] = JSON.parse(`[["US",-77,38.9,15,["Senate","President Trump","President Biden","President Obama","President Bush","President Clinton","President Reagan","White House","Oval Office","Capitol Hill","Pentagon","U.S. Senate","US Senate","U.S. House","US House","House Republicans","House Democrats","Senate Republicans","Senate Democrats","House Speaker","Senate Majority Leader","U.S. Supreme Court","US Supreme Court","Federal Reserve","State Department","Justice Department","Treasury Department","Witte Huis","Weißes Haus","Weiße Haus","Weißen Haus","Maison Blanche","Casa Blanca","Casa Bianca","Casa Branca","Weißen Hauses","Maison-Blanche","Pentagone","Pentágono","Pentagono"]],
["GB",-0.1,51.5,15,["Downing Street","Buckingham Palace","Scotland Yard","Bank of England","House of Lords","Old Bailey","Whitehall","Northern Irish","Noord-Ierse","nordirische","nordirischen"]],
["FR",2.3,48.9,15,["Elysee","Élysée","Elysée","Elysee Palace","Matignon","Notre-Dame","Notre Dame Cathedral","Louvre","Eiffel Tower","Champs-Elysees","Champs-Élysées","Elíseo","Eliseo","Eliseu","Quai d’Orsay"]],
["DE",13.4,52.5,15,["Bundestag","Bundesrat","Kanzleramt","Bundeskanzleramt","Chancellery","Reichstag"]],
["RU",37.6,55.8,15,["Kremlin","Kreml","Duma","Red Square","Kremlj","Kremls","Cremlino","Staatsdoema","State Duma","Staatsduma"]],
["IT",12.5,41.9,15,["Vatican","Vaticano","Vatican City","Quirinale","Palazzo Chigi","Montecitorio"]],
["ES",-3.7,40.4,15,["Moncloa","Zarzuela","Prado Museum","La Moncloa"]],["IE",-6.3,53.3,15,["Dáil","Dail","Taoiseach","Leinster House","Áras an Uachtaráin"]],
["GR",23.7,38,15,["Acropolis","Syntagma Square","Maximos Mansion"]],["EG",31.2,30,15,["Tahrir Square","Arab League","Al-Azhar"]],
["CA",-75.7,45.4,15,["Parliament Hill","House of Commons of Canada","Rideau Hall","Supreme Court of Canada"]],
["NL",4.3,52.1,15,["Binnenhof","Tweede Kamer","Eerste Kamer","Raad van State"]],
["PT",-9.1,38.7,15,["Palácio de São Bento","Palácio de Belém","Assembleia da República"]],["BR",-47.9,-15.8,15,["Planalto","Palácio do Planalto","Itamaraty"]]]`);

/** Those that say by themselves which country a story is about. */
export const SEAT_COUNTRIES: readonly (readonly [country: string, forms: readonly string[]])[] = JSON.parse(`[["US",["White House","Oval Office","Capitol Hill","Pentagon","Witte Huis","Weißes Haus","Weiße Haus","Weißen Haus","Maison Blanche","Casa Blanca","Casa Bianca","Casa Branca","Weißen Hauses","Maison-Blanche","Pentagone","Pentágono","Pentagono","Washington D.C.","Usa","EE. UU."]],
["GB",["Downing Street","Buckingham Palace","Scotland Yard","House of Lords","Whitehall","England","Engeland","Angleterre","Inglaterra","Inghilterra","Scotland","Schotland","Schottland","Écosse","Escocia","Scozia","Escócia","Wales","pays de Galles","Gales","Galles","Northern Ireland","Noord-Ierland","Nordirland","Irlande du Nord","Irlanda del Norte","Irlanda del Nord","Irlanda do Norte","Northern Irish","Noord-Ierse","nordirische","nordirischen"]],
["FR",["Elysee","Élysée","Elysée","Elysee Palace","Matignon","Elíseo","Eliseo","Eliseu","Quai d’Orsay"]],
["DE",["Bundestag","Kanzleramt","Bundeskanzleramt","Reichstag"]],
["RU",["Kremlin","Kreml","Duma","Red Square","Kremls","Cremlino","Staatsdoema","State Duma","Staatsduma"]],["IT",["Quirinale","Palazzo Chigi","Montecitorio"]],
["ES",["Moncloa","La Moncloa"]],["IE",["Dáil","Taoiseach","Leinster House"]],["CA",["Parliament Hill","Rideau Hall"]],
["NL",["Binnenhof","Tweede Kamer","Eerste Kamer"]],["PT",["Assembleia da República"]],["BR",["Planalto","Palácio do Planalto","Itamaraty"]],
["IL",["Knesset","Knéset"]],["AR",["Casa Rosada"]],["TR",["Türkiye"]],["UA",["Kiev","Kiew","Kyjiw","Verkhovna Rada"]],["IN",["Lok Sabha"]],
["IR",["Islamic Republic of Iran"]],
["PS",["Gaza","Gazastrook","Gazastreifen","Gaza Strip","Gaza-Stad","Cisjordanie","Cisjordania","Cisgiordania","Cisjordânia","Westjordanland","Westelijke Jordaanoever","West Bank"]],
["CD",["Kinshasa","Goma","Kivu"]],["CG",["Brazzaville","Sassou"]],
["GE",["Tbilisi","Tiflis","Tbilissi","Batumi","Abkhazia","Abchazië","Abchasien","Abkhazie","Abjasia","Abcasia","South Ossetia","Zuid-Ossetië","Südossetien","Georgian Dream","Georgische Droom"]],
["KP",["North and South Korea","Noord- en Zuid-Korea","Nord- und Südkorea"]],["KR",["North and South Korea","Noord- en Zuid-Korea","Nord- und Südkorea"]]]`);
