import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opensStory } from '../../../src/lib/dateline/opens-story.ts';
import { ownTime } from '../own-time.ts';

/** The forms that agencies print, as they were read in public sources. */
const SURELY = [
  'LONDEN (ANP) - Het parlement stemt.',
  'KYIV/MOSKOU (ANP/AFP/RTR) - Na de aanval is het stil.',
  'KOMSOMOLSK AAN DE AMOER (ANP/RTR) - De leider kijkt toe.',
  "'S-HERTOGENBOSCH (ANP) - De kathedraal gaat open.",
  'ROCHEFORT 31/07 (BELGA) = Le festival commence vendredi.',
  '(Belga) Louis tekent voor twee seizoenen.',
  'Paris, 21 jan 2019 (AFP) - Le ministre a parlé.',
  'STOCKHOLM, Aug 29, 2014 (AFP) - The bank cut its rate.',
  'Strasbourg, 10 juil 2024 (AFP)',
  'Paris (ats afp) Les violences ont repris.',
  'Landquart GR (ats) Le train a déraillé.',
  'Athen (dpa) - Der Minister spricht.',
  'WIEN (APA) - Der Minister spricht.',
  'LONDON (Reuters) - Shares rose.',
  'SHANGHAI, Oct 26 (Reuters) - Shares rose.',
  'SEOUL/UNITED NATIONS (Reuters) - The council met.',
  'Jan 30 (Reuters) - The firm cut its forecast.',
  'NEW YORK (AP) — The statue opens.',
  'NEW YORK (AP) _ The statue opens.',
  'NEW YORK (AP) The statue opens.',
  'FORT WASHINGTON, Pa. (AP) _ The mill shut.',
  'GROSSETO, Italy (AP) - The captain spoke.',
  'ROSCOE, South Dakota (AP) _ The bank closed.',
  'ABOARD AIR FORCE ONE (AP) — The president spoke.',
  'Nueva Delhi, 21 ene (EFE).- El ministro habló.',
  'Odivelas, 11 jun (Lusa) -- O homem foi preso.',
  '(ANSA) - ROMA, 1 LUG - Il governo ha deciso.',
  '(ANSA) - MONOPOLI (BARI), 6 LUG - Il sindaco ha deciso.',
  'ROMA, 16 NOV (ANSA) - O governo decidiu.',
  'MOSCOW, January 21. /TASS/. The ministry said so.',
  'MOSCOW. Sept 19 (Interfax) - The ministry said so.',
  'BEIJING, Nov. 24 (Xinhua) -- The ministry said so.',
  'YILAN, Taiwan (Kyodo) -- A train derailed.',
  'SAITAMA, Japan, Dec. 9 Kyodo - A train derailed.',
  'SYDNEY March 22 AAP - A train derailed.',
  'Mumbai, Dec 9 (PTI) Kunal won the cup again.',
  'ABU DHABI, 22nd April, 2026 (WAM) -- The council met.',
  'Hanoi (VNA) – The council met.',
  'Teherán, 20 may (Prensa Latina) Los ministros hablaron.',
  'København /ritzau/: Regeringen vil bygge.',
  'NEW YORK, LONDON and BEIJING, Feb. 2, 2017 /PRNewswire-AsiaNet/ -- A provider grew.',
  'SAN FRANCISCO & TEL AVIV, Israel--(BUSINESS WIRE)--A provider grew.',
  'HOUSTON, April  01, 2024  (GLOBE NEWSWIRE) -- A provider grew.',
  'LOUISVILLE, Ky. (WAVE) - The awards began.',
  'BRATTLEBORO, Vt. — The town met.',
  'ROCHESTER, N.Y., March 3 – The town met.',
  'CAIRO - 3 March 2024: The town met.',
  'LIMA — Trains stand still.'
];

/** In capitals before a dash or an agency that nobody knows: a place or something else. */
const PERHAPS = [
  'UTRECHT - De gemeente sluit het zwembad.',
  'AJAX - De club verkocht een speler.',
  'AJAX – De club verkocht een speler.',
  'CULTUUR – Nieuwe film van een regisseur.',
  'WIRTSCHAFT – Der Konzern baut Stellen ab.',
  'DEPORTES — El equipo ganó el domingo.',
  'TALOUS — Pankki nosti korkoa.',
  'ACME (NYSE) - The company said so.',
  'BIDEN (D) - The president said so.',
  'SPD (Berlin) - Die Partei verhandelt.',
  'VERSTAPPEN (RBR) - De coureur won.',
  'TRUMP: We will see what happens.',
  'Mark Rutte (ANP)'
];

const NO = [
  'VVD (24 zetels) en D66 willen samen regeren.',
  'AJAX - PSV 2-1',
  'FC BAYERN - BVB 3:1',
  'ACME (TOKYO: 1234) fell 3 per cent.',
  'ACME (NYSE: ACM) – The company said so.',
  'BIDEN (laughing): Well, that is what they say.',
  'NOS (Hilversum) heeft een nieuwe directeur.',
  'EU - De Unie wil meer.',
  'EU – De Unie wil meer.',
  'CDU/CSU (208 Sitze) und SPD (120) verhandeln.',
  'CDU/CSU – Die Parteien verhandeln.',
  'D66, VVD en CDA – De partijen praten.',
  'PSV (Eindhoven) won met 3-1 van Ajax.',
  'BY JOHN SMITH — The town council met.',
  'VAN ONZE CORRESPONDENT - De minister zei het.',
  'JAN JANSEN (54) - De man was bekend.',
  'WEDNESDAY, March 3 - The council met.',
  'LEES OOK: Minister stapt op',
  'LIVE (update): Alles over de storm',
  'F1 – De race is afgelast.',
  'Foto: ANP',
  'Foto - ANP De minister in Den Haag',
  '(ANP)',
  '(ANP/AFP)',
  '(AP Photo/John Smith)',
  '© ANP',
  'De minister zei dat (ANP) niets wist.',
  ''
];

describe('whether a line opens a story', () => {
  test.each(SURELY)('surely: %s', (line) => expect(opensStory(line)).toBe('surely'));
  test.each(PERHAPS)('perhaps: %s', (line) => expect(opensStory(line)).toBe('perhaps'));
  test.each(NO)('no: %s', (line) => expect(opensStory(line)).toBe('no'));

  test('any text has an answer', () => {
    const piece = fc.constantFrom('MOSKOU', ' (ANP)', ' - ', ', ', 'De ', '(', ')', '/', '\n', '\u200b', 'Jan 3');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 12 }), (pieces) => {
        expect(['surely', 'perhaps', 'no']).toContain(opensStory(pieces.join('')));
      })
    );
  });

  test('a page of 20,000 lines of prose is asked in less than half a second', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `De raad van Utrecht stemde ${at} keer over het plan.`);
    expect(ownTime(() => lines.forEach((line) => opensStory(line)))).toBeLessThan(500);
  });
});
