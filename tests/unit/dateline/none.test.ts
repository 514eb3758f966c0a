import { describe, expect, test } from 'vitest';
import { isNoPlace } from '../../../src/lib/dateline/no-place.ts';
import { shown } from './shown.ts';

const NONE: [lead: string, reason: string, why: string][] = [
  ['', 'empty', ''],
  ['  \n ', 'empty', ''],
  ["AP - It's barely dawn", 'agency-only', 'an agency, no place'],
  ['The Associated Press (AP) — has said so', 'agency-only', 'the agency’s own name'],
  ['Deutsche Presse-Agentur (dpa) Mitarbeiter streiken', 'agency-only', ''],
  ['Angela Merkel (CDU) – die Kanzlerin – ist', 'prose', 'a party in brackets'],
  ['De Amerikaanse zender CNN (CNN) meldt dat', 'prose', ''],
  ['Acme said in a release on Business Wire (BUSINESS WIRE) that', 'prose', 'a wire’s name in running text'],
  ['Acme announced today, according to PRNewswire -- a service', 'prose', ''],
  ['Parijs, de stad van het licht, is', 'prose', ''],
  ['Noord-Korea (KCNA) meldde dat', 'prose', 'running text goes on in lower case'],
  ['Is Paris burning?', 'question', ''],
  ['Waarom is PARIJS - zo mooi? Niemand weet het.', 'question', ''],
  ['PARIJS IN DE BAN VAN DE HITTE', 'headline', ''],
  ['TRUMP WINS — AGAIN IN NOVEMBER', 'headline', ''],
  ['BREAKING NEWS — Police have', 'prose', 'a label'],
  ['EXCLUSIVE — The minister', 'prose', ''],
  ['NATO — The alliance', 'prose', 'an organisation'],
  ['COVID-19 — The virus', 'prose', ''],
  ['WHO - The health body', 'prose', ''],
  ['I — for one — think', 'prose', ''],
  ['UPDATE: The minister', 'prose', ''],
  ['Merkel – die Kanzlerin – ist', 'prose', 'running case without agency or state'],
  ['PARIS-based Acme said', 'prose', 'the hyphen joins words'],
  ['PRESIDENT TRUMP - The White House', 'prose', 'a person'],
  ['THE END. He said so', 'prose', ''],
  ['MARCH — The month', 'prose', ''],
  ['Saturday — The day', 'prose', ''],
  ['12 — The number', 'prose', '']
];

describe('what has no dateline says why', () => {
  test.each(NONE)('%s → %s', (lead, reason) => {
    expect(shown(lead)).toBe(`none: ${reason}`);
  });
});

describe('places that are none', () => {
  const PLACES = [
    'ABOARD AIR FORCE ONE',
    'ON THE MISSISSIPPI',
    'AT SEA',
    'À bord du Charles de Gaulle',
    'AAN BOORD VAN DE',
    'A BORDO',
    'AN BORD',
    'OP ZEE'
  ];
  test.each(PLACES)('%s is printed where a place stands, and none', (printed) => {
    expect(isNoPlace(printed)).toBe(true);
    expect(shown(`${printed} (AP) — The`)).toBe(`${printed} | ap`);
  });
  test.each(['ONTARIO', 'ABOARDING', 'SEATTLE', 'BORDEAUX', 'ON', 'THE HAGUE', ''])('"%s" may be one', (printed) => {
    expect(isNoPlace(printed)).toBe(false);
  });
});
