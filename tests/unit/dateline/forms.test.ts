import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

/** The forms of wires, with running text of our own behind them. */
const FORMS: [lead: string, expected: string, why: string][] = [
  // ANP, Belga
  ['LONDEN (ANP) - De regering', 'LONDEN | anp', 'one agency'],
  ['MOSKOU (ANP/RTR/AFP) - De regering', 'MOSKOU | anp reuters afp', 'RTR is Reuters'],
  ['KYIV/MOSKOU (ANP/AFP/RTR) - In', 'KYIV + MOSKOU | anp afp reuters', 'two places by a slash'],
  ['KOMSOMOLSK AAN DE AMOER (ANP/RTR) - De', 'KOMSOMOLSK AAN DE AMOER | anp reuters', 'a long name'],
  ['WASHINGTON (ANP/BLOOMBERG/AFP) - De', 'WASHINGTON | anp bloomberg afp', 'Bloomberg in capitals'],
  ['ROCHEFORT 31/07 (BELGA) = Un', 'ROCHEFORT | belga | ?-7-31', 'date in figures, = as separator'],
  ['(Belga) Louis was er niet', ' | belga', 'no place'],
  // AFP, ATS
  ['Paris, 21 jan 2019 (AFP) - Le', 'Paris | afp | 2019-1-21', 'running case, date with year'],
  ['Strasbourg, 10 juil 2024 (AFP) Le', 'Strasbourg | afp | 2024-7-10', 'no dash'],
  ['STOCKHOLM, Aug 29, 2014 (AFP) - The', 'STOCKHOLM | afp | 2014-8-29', 'English date'],
  ['Paris (ats afp) Les', 'Paris | ats afp', 'two agencies by a space'],
  ['Landquart GR (ats) Un', 'Landquart {GR} | ats', 'canton without a comma'],
  // German
  ['Athen (dpa) - Die', 'Athen | dpa', ''],
  ['Frankfurt/Main (dpa) - Die', 'Frankfurt/Main | dpa', 'the slash is in the name'],
  ['Düsseldorf (dpa/lnw) - Die', 'Düsseldorf | dpa', 'a regional desk is no agency'],
  ['WIEN (APA) - Die', 'WIEN | apa-at', ''],
  ['Stuttgart (ots) - Die', 'Stuttgart | ots', ''],
  // Reuters, AP
  ['LONDON (Reuters) - The', 'LONDON | reuters', ''],
  ['SHANGHAI, Oct 26 (Reuters) - The', 'SHANGHAI | reuters | ?-10-26', ''],
  ['SEOUL/UNITED NATIONS (Reuters) - The', 'SEOUL + UNITED NATIONS | reuters', ''],
  ['Jan 30 (Reuters) - The', ' | reuters | ?-1-30', 'a date but no place'],
  ['NEW YORK (AP) — The', 'NEW YORK | ap', ''],
  ['NEW YORK (AP) _ The', 'NEW YORK | ap', 'underscore'],
  ['NEW YORK (AP) -- The', 'NEW YORK | ap', 'two hyphens'],
  ['NEW YORK (AP) The mayor', 'NEW YORK | ap', 'the dash is gone'],
  ['FORT WASHINGTON, Pa. (AP) _ The', 'FORT WASHINGTON {Pa.} | ap', 'the full stop is the state’s'],
  ['GROSSETO, Italy (AP) - The', 'GROSSETO {Italy} | ap', ''],
  ['ROSCOE, South Dakota (AP) _ The', 'ROSCOE {South Dakota} | ap', ''],
  ['ABOARD AIR FORCE ONE (AP) — The', 'ABOARD AIR FORCE ONE | ap', 'no place, but printed as one'],
  // Spanish, Portuguese, Italian
  ['Nueva Delhi, 21 ene (EFE).- El', 'Nueva Delhi | efe | ?-1-21', '.- as separator'],
  ['Montevidéu, 12 jul (EFE).- O', 'Montevidéu | efe | ?-7-12', ''],
  ['Odivelas, 11 jun (Lusa) -- O', 'Odivelas | lusa | ?-6-11', ''],
  ['(ANSA) - ROMA, 1 LUG - Il', 'ROMA | ansa | ?-7-1', 'agency first'],
  ['(ANSA) - MONOPOLI (BARI), 6 LUG - Il', 'MONOPOLI {BARI} | ansa | ?-7-6', 'the bracket is a province'],
  ['ROMA, 16 NOV (ANSA) - O', 'ROMA | ansa | ?-11-16', ''],
  ['Milano, 16 lug. - (Adnkronos) - Il', 'Milano | adnkronos | ?-7-16', 'dash on both sides'],
  ['MADRID, 3 Mar. (EUROPA PRESS) - El', 'MADRID | europapress | ?-3-3', ''],
  // Russia and its neighbours
  ['MOSCOW, January 21. /TASS/. The', 'MOSCOW | tass | ?-1-21', 'agency between slashes'],
  ['MOSCOW. Sept 19 (Interfax) - The', 'MOSCOW | interfax | ?-9-19', 'full stop behind the place'],
  ['ASTANA. KAZINFORM – The', 'ASTANA | kazinform', ''],
  // Asia
  ['BEIJING, Nov. 24 (Xinhua) -- The', 'BEIJING | xinhua | ?-11-24', ''],
  ['SEOUL, Aug. 24 (Yonhap) -- The', 'SEOUL | yonhap | ?-8-24', ''],
  ['Pyongyang, July 18 (KCNA) -- The', 'Pyongyang | kcna | ?-7-18', ''],
  ['YILAN, Taiwan (Kyodo) -- The', 'YILAN {Taiwan} | kyodo', ''],
  ['SAITAMA, Japan, Dec. 9 Kyodo - The', 'SAITAMA {Japan} | kyodo | ?-12-9', 'no brackets'],
  ['SYDNEY March 22 AAP - The', 'SYDNEY | aap | ?-3-22', 'no comma, no brackets'],
  ['Mumbai, Dec 9 (PTI) Kunal', 'Mumbai | pti | ?-12-9', ''],
  ['New Delhi [India], March 3 (ANI): The', 'New Delhi {India} | ani | ?-3-3', 'country in square brackets'],
  ['Hanoi (VNA) – The', 'Hanoi | vna', ''],
  // Middle East, Africa
  ['ABU DHABI, 22nd April, 2026 (WAM) -- The', 'ABU DHABI | wam | 2026-4-22', 'ordinal day'],
  ['Riyadh, Ramadan 03, 1445, March 13, 2024, SPA -- The', 'Riyadh | spa | 2024-3-13', 'both calendars'],
  ['Addis Ababa, March 3/2024 (ENA) – The', 'Addis Ababa | ena | 2024-3-3', ''],
  ['TEHRAN – IRNA – The', 'TEHRAN | irna', ''],
  // others
  ['Teherán, 20 may (Prensa Latina) Los', 'Teherán | prensalatina | ?-5-20', ''],
  ['København /ritzau/: En', 'København | ritzau', ''],
  // press releases
  [
    'NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire-AsiaNet/ -- Acme',
    'NEW YORK + LONDON + BEIJING | prnewswire | 2017-2-2',
    'a list'
  ],
  ['SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--Acme', 'SAN FRANCISCO + TEL AVIV {Israel} | businesswire', ''],
  ['HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) -- Acme', 'HOUSTON | globenewswire | 2024-4-1', 'double spaces'],
  ['TORONTO, ON / ACCESSWIRE / March 5, 2024 / Acme', 'TORONTO {ON} | accesswire | 2024-3-5', 'date behind the agency'],
  [
    'Vancouver, British Columbia--(Newsfile Corp. - March 1, 2024) - Acme',
    'Vancouver {British Columbia} | newsfile | 2024-3-1',
    'date inside the brackets'
  ],
  // without an agency
  ['PARIS — The', 'PARIS', ''],
  ['HUDSON — The town', 'HUDSON', ''],
  ['BRATTLEBORO, Vt. — The town', 'BRATTLEBORO {Vt.}', ''],
  ['ROCHESTER, N.Y., March 3 – The town', 'ROCHESTER {N.Y.} |  | ?-3-3', ''],
  ['Springfield, Ill. — The town', 'Springfield {Ill.}', 'running case with a state'],
  ['CARACAS.- El presidente', 'CARACAS', ''],
  ['Caracas.- El presidente', 'Caracas', 'only datelines are closed by .-'],
  ['NEW DELHI: The government', 'NEW DELHI', 'a colon, in Indian papers'],
  ['STOCKHOLM. En man greps', 'STOCKHOLM', 'a full stop, in Swedish papers'],
  ['CAIRO - 3 March 2024: The government', 'CAIRO |  | 2024-3-3', 'date behind the dash'],
  ['WASHINGTON D.C. — The mayor', 'WASHINGTON {D.C.}', 'no comma'],
  ['Paris (KY) – The town', 'Paris {KY}', 'state in brackets'],
  // what the tables and shapes must tell apart
  ['LONDON (PA) — The', 'LONDON | pa', 'PA Media, not Pennsylvania'],
  ['Halle (Saale) (dpa) - Der', 'Halle {Saale} | dpa', 'two brackets'],
  ['PORT OF SPAIN, Trinidad and Tobago (AP) — The', 'PORT OF SPAIN {Trinidad and Tobago} | ap', 'and in a name'],
  ['Bad Homburg v.d. Höhe (dpa) - Die', 'Bad Homburg v.d. Höhe | dpa', 'shortened particles'],
  ['Limburg a. d. Lahn (dpa) - Die', 'Limburg a. d. Lahn | dpa', ''],
  ['ALPHEN A/D RIJN (ANP) - De', 'ALPHEN A/D RIJN | anp', 'a slash in a particle'],
  ['Dar es Salaam (AFP) - The', 'Dar es Salaam | afp', ''],
  ['U.S.-MEXICO BORDER (Reuters) - The', 'U.S.-MEXICO BORDER | reuters', ''],
  ['Gaza, Territoires palestiniens, 3 mars 2024 (AFP) - Le', 'Gaza {Territoires palestiniens} | afp | 2024-3-3', ''],
  ['Washington y Bogotá, 3 mar (EFE).- El', 'Washington + Bogotá | efe | ?-3-3', ''],
  ['DEN HAAG EN AMSTERDAM (ANP) - De', 'DEN HAAG + AMSTERDAM | anp', 'the and in capitals'],
  ['Oslo/Bergen (NTB-AFP): En mann', 'Oslo + Bergen | ntb afp', 'agencies by a hyphen'],
  ['Helsinki, 3. maaliskuuta (STT) – Mies', 'Helsinki | stt | ?-3-3', 'Finnish month'],
  ['KØBENHAVN, 3. marts (Ritzau) - En', 'KØBENHAVN | ritzau | ?-3-3', ''],
  ['LONDON, Monday (Reuters) - The', 'LONDON | reuters', 'a weekday is no date'],
  ['MADRID, 3 (EUROPA PRESS) El', 'MADRID | europapress', 'the month is left out'],
  ['MONTRÉAL, le 3 mars 2024 /CNW/ - Acme', 'MONTRÉAL | prnewswire | 2024-3-3', ''],
  ['Frankfurt (pts/3.3.2024) - Acme', 'Frankfurt | pressetext | 2024-3-3', ''],
  ['Vatican City, Mar 3, 2024 / 10:00 am (CNA). The pope', 'Vatican City | cna | 2024-3-3', 'with a time'],
  ['SAN JOSE, Calif.--(BUSINESS WIRE)--Acme', 'SAN JOSE {Calif.} | businesswire', ''],
  // an agency that nobody knows
  ['FRANKFURT, Ky. (WKYT) - The town', 'FRANKFURT {Ky.} | ?WKYT', ''],
  ['PHOENIX (3TV/CBS 5) -- The town', 'PHOENIX | ?3TV ?CBS 5', 'stations'],
  ['SPRINGFIELD, Ill. (Capitol Desk) – The town', 'SPRINGFIELD {Ill.} | ?Capitol Desk', '']
];

describe('the forms that wires print', () => {
  test.each(FORMS)('%s', (lead, expected) => {
    expect(shown(lead)).toBe(expected.trim());
  });
});

describe('names that are one', () => {
  test.each([
    "'S-HERTOGENBOSCH",
    "L'AQUILA",
    "N'DJAMENA",
    "ST. JOHN'S",
    'SAINT-DENIS',
    'ŁÓDŹ',
    'GENÈVE',
    'McALLEN',
    'ÅRHUS'
  ])('%s', (name) => {
    expect(shown(`${name} (ANP) - De stad`)).toBe(`${name} | anp`);
  });
});

describe('separators', () => {
  const SEPARATORS = ['-', '–', '—', '--', '_', '=', ':', '.-', '. -', '−', '‑'];
  test.each(SEPARATORS)('%s ends a dateline, with and without no-break spaces', (separator) => {
    expect(shown(`MOSKOU (ANP) ${separator} De stad`)).toBe('MOSKOU | anp');
    expect(shown(`MOSKOU (ANP)\u00a0${separator}\u00a0De stad`)).toBe('MOSKOU | anp');
    expect(shown(`MOSKOU  (ANP)${separator} De stad`)).toBe('MOSKOU | anp');
  });
});
