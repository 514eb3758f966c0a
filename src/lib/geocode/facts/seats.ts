/**
 * Institutions of a country's seat of government, which copy names in place of the city: `forms|country|lng lat km`, as in
 * `areas.ts`. They tell a capital from its namesake near a paper's home (`WASHINGTON` in a Pennsylvania paper). Only what bears
 * no second meaning in a state or town: no bare `Congress` or `Supreme Court`; `Senate` is a state's too, which does no harm far from Washington. By hand.
 */
export const SEATS: readonly string[] = [
  'Senate,President Trump,President Biden,President Obama,President Bush,President Clinton,President Reagan,White House,Oval Office,Capitol Hill,Pentagon,U.S. Senate,US Senate,U.S. House,US House,House Republicans,House Democrats,Senate Republicans,Senate Democrats,House Speaker,Senate Majority Leader,U.S. Supreme Court,US Supreme Court,Federal Reserve,State Department,Justice Department,Treasury Department,Witte Huis,Weißes Haus,Weiße Haus,Weißen Haus,Maison Blanche,Casa Blanca,Casa Bianca,Casa Branca|US|-77.0 38.9 15',
  'Downing Street,Buckingham Palace,Scotland Yard,Bank of England,House of Lords,Old Bailey,Whitehall|GB|-0.1 51.5 15',
  'Elysee,Élysée,Elysée,Elysee Palace,Matignon,Notre-Dame,Notre Dame Cathedral,Louvre,Eiffel Tower,Champs-Elysees,Champs-Élysées|FR|2.3 48.9 15',
  'Bundestag,Bundesrat,Kanzleramt,Bundeskanzleramt,Chancellery,Reichstag|DE|13.4 52.5 15',
  'Kremlin,Kreml,Duma,Red Square,Kremlj|RU|37.6 55.8 15',
  'Vatican,Vaticano,Vatican City,Quirinale,Palazzo Chigi,Montecitorio|IT|12.5 41.9 15',
  'Moncloa,Zarzuela,Prado Museum|ES|-3.7 40.4 15',
  'Dáil,Dail,Taoiseach,Leinster House,Áras an Uachtaráin|IE|-6.3 53.3 15',
  'Acropolis,Syntagma Square,Maximos Mansion|GR|23.7 38.0 15',
  'Tahrir Square,Arab League,Al-Azhar|EG|31.2 30.0 15',
  'Parliament Hill,House of Commons of Canada,Rideau Hall,Supreme Court of Canada|CA|-75.7 45.4 15',
  'Binnenhof,Tweede Kamer,Eerste Kamer,Raad van State|NL|4.3 52.1 15',
  'Palácio de São Bento,Palácio de Belém,Assembleia da República|PT|-9.1 38.7 15',
  'Planalto,Palácio do Planalto,Itamaraty|BR|-47.9 -15.8 15'
]; // prettier-ignore
