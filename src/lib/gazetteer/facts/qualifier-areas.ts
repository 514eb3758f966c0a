/**
 * Names that datelines print behind a place where a country's would stand: islands of a state that is named after two, states
 * that are no more, and lands that lie in several or are claimed by two. Folded by the reader; each with the ISO codes of today
 * where its towns lie, the likelier first. By hand, from general geographic knowledge.
 */
export const QUALIFIER_AREAS: Record<string, string> = {
  // islands of states named after two
  Trinidad: 'TT', Tobago: 'TT', Antigua: 'AG', Barbuda: 'AG', 'St. Kitts': 'KN', 'Saint Kitts': 'KN', Nevis: 'KN', 'St. Vincent': 'VC',
  'Saint Vincent': 'VC', Grenadines: 'VC', Herzegovina: 'BA', Herzegowina: 'BA', Zanzibar: 'TZ', Tahiti: 'PF', Okinawa: 'JP',
  Java: 'ID', Sumatra: 'ID', 'Irian Jaya': 'ID', Borneo: 'ID MY BN', Mindanao: 'PH', Luzon: 'PH',
  // states that are no more
  Yugoslavia: 'RS BA HR SI MK ME XK', Joegoslavië: 'RS BA HR SI MK ME XK', Jugoslawien: 'RS BA HR SI MK ME XK', Yougoslavie: 'RS BA HR SI MK ME XK',
  'Serbia and Montenegro': 'RS ME XK', 'Serbia-Montenegro': 'RS ME XK',
  Czechoslovakia: 'CZ SK', 'Tsjecho-Slowakije': 'CZ SK', Tschechoslowakei: 'CZ SK', Tchécoslovaquie: 'CZ SK',
  'Soviet Union': 'RU UA BY LT LV EE MD GE AM AZ KZ UZ TM TJ KG', 'U.S.S.R.': 'RU UA BY LT LV EE MD GE AM AZ KZ UZ TM TJ KG',
  'Sovjet-Unie': 'RU UA BY LT LV EE MD GE AM AZ KZ UZ TM TJ KG', Sowjetunion: 'RU UA BY LT LV EE MD GE AM AZ KZ UZ TM TJ KG', URSS: 'RU UA BY LT LV EE MD GE AM AZ KZ UZ TM TJ KG',
  'East Germany': 'DE', 'West Germany': 'DE', 'Oost-Duitsland': 'DE', 'West-Duitsland': 'DE', DDR: 'DE', 'G.D.R.': 'DE', Rhodesia: 'ZW', Siam: 'TH',
  Persia: 'IR', 'Upper Volta': 'BF', Dahomey: 'BJ', 'East Pakistan': 'BD', 'South Vietnam': 'VN', 'North Vietnam': 'VN', 'South Yemen': 'YE',
  'North Yemen': 'YE', 'Netherlands Antilles': 'CW SX BQ', 'Nederlandse Antillen': 'CW SX BQ', Transvaal: 'ZA', 'Cape Province': 'ZA', Biafra: 'NG',
  'South West Africa': 'NA', Formosa: 'TW',
  // lands in several, or claimed
  Kashmir: 'IN PK', 'Indian Kashmir': 'IN', 'Indian-held Kashmir': 'IN', 'Indian-controlled Kashmir': 'IN', 'Pakistani Kashmir': 'PK',
  'Pakistan-held Kashmir': 'PK', Kurdistan: 'IQ', 'Iraqi Kurdistan': 'IQ', 'Golan Heights': 'IL SY', 'Northern Cyprus': 'CY', Somaliland: 'SO',
  Puntland: 'SO', 'South Ossetia': 'GE', Abkhazia: 'GE', Transnistria: 'MD', 'Nagorno-Karabakh': 'AZ', Darfur: 'SD', Katanga: 'CD', Sinai: 'EG', Lapland: 'FI SE NO',
  // counties of Britain and Ireland, which both lie below the divisions that the gazetteer knows
  Kent: 'GB CA', Essex: 'GB CA', Yorkshire: 'GB', Cornwall: 'GB', Devon: 'GB', Dorset: 'GB', Somerset: 'GB', Surrey: 'GB', Sussex: 'GB',
  Hampshire: 'GB', Wiltshire: 'GB', Berkshire: 'GB', Oxfordshire: 'GB', Buckinghamshire: 'GB', Hertfordshire: 'GB', Bedfordshire: 'GB',
  Cambridgeshire: 'GB', Suffolk: 'GB US', Northamptonshire: 'GB', Leicestershire: 'GB', Nottinghamshire: 'GB', Derbyshire: 'GB',
  Lincolnshire: 'GB', Staffordshire: 'GB', Shropshire: 'GB', Cheshire: 'GB', Lancashire: 'GB', Cumbria: 'GB', Northumberland: 'GB',
  Gloucestershire: 'GB', Worcestershire: 'GB', Herefordshire: 'GB', Warwickshire: 'GB', Merseyside: 'GB', Gwynedd: 'GB', Powys: 'GB',
  Pembrokeshire: 'GB', Aberdeenshire: 'GB', Perthshire: 'GB', Fife: 'GB', Ayrshire: 'GB', Lanarkshire: 'GB', 'North Yorkshire': 'GB',
  'West Yorkshire': 'GB', 'South Yorkshire': 'GB', 'East Sussex': 'GB', 'West Sussex': 'GB', 'Isle of Wight': 'GB',
  'County Durham': 'GB', 'Co. Cork': 'IE', 'County Cork': 'IE', 'Co. Kerry': 'IE', 'County Kerry': 'IE', 'Co. Limerick': 'IE',
  'County Limerick': 'IE', 'Co. Galway': 'IE', 'County Galway': 'IE', 'Co. Mayo': 'IE', 'County Mayo': 'IE', 'Co. Donegal': 'IE',
  'County Donegal': 'IE', 'Co. Sligo': 'IE', 'County Sligo': 'IE', 'Co. Clare': 'IE', 'County Clare': 'IE', 'Co. Tipperary': 'IE',
  'County Tipperary': 'IE', 'Co. Waterford': 'IE', 'County Waterford': 'IE', 'Co. Wexford': 'IE', 'County Wexford': 'IE',
  'Co. Wicklow': 'IE', 'County Wicklow': 'IE', 'Co. Kildare': 'IE', 'County Kildare': 'IE', 'Co. Meath': 'IE', 'County Meath': 'IE',
  'Co. Louth': 'IE', 'County Louth': 'IE', 'Co. Cavan': 'IE', 'County Cavan': 'IE', 'Co. Monaghan': 'IE', 'County Monaghan': 'IE',
  'Co. Offaly': 'IE', 'County Offaly': 'IE', 'Co. Laois': 'IE', 'County Laois': 'IE', 'Co. Kilkenny': 'IE', 'County Kilkenny': 'IE',
  'Co. Carlow': 'IE', 'County Carlow': 'IE', 'Co. Westmeath': 'IE', 'County Westmeath': 'IE', 'Co. Longford': 'IE',
  'County Longford': 'IE', 'Co. Roscommon': 'IE', 'County Roscommon': 'IE', 'Co. Leitrim': 'IE', 'County Leitrim': 'IE',
  'Co. Dublin': 'IE', 'County Dublin': 'IE', 'Co. Antrim': 'GB', 'County Antrim': 'GB', 'Co. Armagh': 'GB', 'County Armagh': 'GB',
  'Co. Down': 'GB', 'County Down': 'GB', 'Co. Fermanagh': 'GB', 'County Fermanagh': 'GB', 'Co. Londonderry': 'GB',
  'County Londonderry': 'GB', 'Co. Derry': 'GB', 'County Derry': 'GB', 'Co. Tyrone': 'GB', 'County Tyrone': 'GB'
}; // prettier-ignore
