import { describe, expect, test } from 'vitest';
import { shown } from './shown.ts';

const NORTH: [lead: string, expected: string][] = [
  ['Oslo (NTB): Regjeringen', 'Oslo | ntb'],
  ['OSLO (NTB): Regjeringen', 'OSLO | ntb'],
  ['Tromsø/Oslo (NTB): En båt', 'Tromsø + Oslo | ntb'],
  ['Mo i Rana (NTB): En bil', 'Mo i Rana | ntb'],
  ['BRUSSEL (NTB-Reuters-AFP): EU', 'BRUSSEL | ntb reuters afp'],
  ['København /ritzau/ - En mand', 'København | ritzau'],
  ['Aarhus /ritzau/: En mand', 'Aarhus | ritzau'],
  ['KØBENHAVN (Ritzau/Reuters) - Den danske', 'KØBENHAVN | ritzau reuters'],
  ['Nykøbing Falster /ritzau/: En mand', 'Nykøbing Falster | ritzau'],
  ['STOCKHOLM (TT) En man', 'STOCKHOLM | tt'],
  ['Malmö (TT): En man', 'Malmö | tt'],
  ['GÖTEBORG. En man i fyrtioårsåldern greps', 'GÖTEBORG'],
  ['UMEÅ (TT). Det blir', 'UMEÅ | tt'],
  ['LONDON (TT-Reuters) Den brittiska', 'LONDON | tt reuters'],
  ['Helsingfors (FNB) – Regeringen', 'Helsingfors | stt'],
  ['Tampere (STT) – Poliisi', 'Tampere | stt'],
  ['HELSINKI, 7. kesäkuuta (STT) - Hallitus', 'HELSINKI | stt | ?-6-7'],
  ['Reykjavik (AP) - Vulkanen', 'Reykjavik | ap'],
  ['ODENSE: En mand på 43 år er anholdt', 'ODENSE'],
  ['STAVANGER: En mann er siktet', 'STAVANGER'],
  ['Turku, STT – Poliisi', 'Turku | stt'],
  ['Ålesund (NTB-NPK): Ein mann', 'Ålesund | ntb npk'],
  ['Oslo, lørdag (NTB): En', 'Oslo | ntb'],
  ['SUNDSVALL/STOCKHOLM (TT) – Polisen', 'SUNDSVALL + STOCKHOLM | tt'],
  ['TÓRSHAVN (Ritzau) - Lagtinget', 'TÓRSHAVN | ritzau'],
  ['Washington (FNB-Reuters) Presidentti', 'Washington | stt reuters'],
  ['FREDERIKSHAVN: En færge', 'FREDERIKSHAVN'],
  ['KØBENHAVN, den 3. marts 2024 (Ritzau) - En', 'KØBENHAVN | ritzau | 2024-3-3'],
  ['HELSINKI, 3.3.2024 (STT) - Hallitus', 'HELSINKI | stt | 2024-3-3']
];

/** What Nordic papers print before a dash, a colon or a bracket, and is no place. */
const NONE = [
  'Danmark vil sende flere penge til Ukraine, siger ministeren',
  'Statsminister Mette Frederiksen (S) siger',
  'Jens Stoltenberg (Ap) - finansministeren - mener',
  'Ulf Kristersson (M) – statsministern – säger',
  'Magdalena Andersson (S) kräver svar',
  'Petteri Orpo (kok.) sanoo',
  'Analyse: Regeringen har fået nok',
  'KOMMENTAR: Regjeringen må gå',
  'LEDER: Det er nok',
  'DEBATT: Skolan behöver pengar',
  'KRÖNIKA: Sommaren är slut',
  'KRONIK: Danmark har brug for',
  'ANALYS: Partiet vacklar',
  'DEBAT – Vi skal tale om',
  'INTERVJU – Han kom',
  'NYHEDER - En mand',
  'SPORT – Laget vann',
  'PLUSS - Les saken',
  'SISTE: En mann er',
  'NYHETER: En man greps',
  'VIDEO: Her ser du',
  'BILD: Här är',
  'SE VIDEO - Mannen',
  'UUTINEN: Hallitus',
  'KOLUMNI: Suomi',
  'PÄÄKIRJOITUS: Suomi',
  'MIELIPIDE: Koulu',
  'LIVE: Følg',
  'DIREKTE: Følg kampen',
  'FOLKETINGET – Regeringen',
  'STORTINGET - Regjeringen',
  'RIKSDAGEN – Regeringen',
  'EDUSKUNTA – Hallitus',
  'POLITI: En mand',
  'POLITIET - En mann',
  'Er København for dyr?',
  'Hvorfor er OSLO - så dyr? Ingen vet.',
  'Är STOCKHOLM - för dyrt? Nej.',
  'Onko HELSINKI - liian kallis? Ei.',
  'I Oslo (NTB) meldte',
  '– Vi må gjøre mer, sier statsministeren i Oslo',
  'Det er kaldt i Tromsø. Det sier Yr',
  'NRK – Regjeringen',
  'DR - Den danske',
  'SVT: Regeringen',
  'YLE – Hallitus',
  'TV 2: Mannen',
  'EU – Kommissionen'
];

describe('the North', () => {
  test.each(NORTH)('%s', (lead, expected) => {
    expect(shown(lead)).toBe(expected);
  });

  test.each(NONE)('%s → none', (lead) => {
    expect(shown(lead)).toMatch(/^none: /);
  });
});
