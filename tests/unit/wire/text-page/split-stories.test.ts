import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';

/** Each story as `headline / lead's opening / number of paragraphs`. */
const outline = (text: string): string[] =>
  parsePage(text, { name: 'page.txt', captured: null }).stories.map(
    ({ headline, lead, paragraphs }) => `${headline ?? '–'} / ${lead.slice(0, 20).trim()} / ${paragraphs.length}`
  );

const OPENING = 'Kabinet valt\n\nDEN HAAG (ANP) - Het kabinet is gevallen.\n\nDe minister vertrekt.\n\n';

/** Paragraphs that open in capitals and are the story's own. */
const PARAGRAPHS = [
  'VVD (24 zetels) en D66 (20) willen samen verder.',
  'AJAX - PSV 2-1',
  'AJAX - De club verkocht een speler aan een club in Spanje.',
  'ACME (TOKYO: 1234) fell 3 per cent.',
  'ACME (NYSE) - The company said on Monday it would close.',
  'BIDEN (laughing): Well, that is what they say.',
  'NOS (Hilversum) heeft een nieuwe directeur.',
  'EU - De Unie wil meer.',
  'CDU/CSU (208 Sitze) und SPD (120) verhandeln.',
  'CULTUUR – De nieuwe film komt in mei uit.',
  'POLITIQUE – Le ministre a parlé hier soir.',
  'DOOR ONZE REDACTIE - De minister zei dat.',
  'JAN JANSEN (54) - De man was bekend in het dorp.',
  'BRUSSEL: De Commissie wil het niet.',
  '(ANP/AFP)'
];

describe('a paragraph in capitals is no new story', () => {
  test.each(PARAGRAPHS)('%s', (paragraph) => {
    expect(outline(`${OPENING}${paragraph}\n\nDe Kamer praat verder.`)).toEqual([
      'Kabinet valt / DEN HAAG (ANP) - Het / 3'
    ]);
  });
});

test.each([
  'LONDEN (ANP) - Het parlement stemt vandaag.',
  'Paris, 21 jan 2019 (AFP) - Le ministre a parlé.',
  'Paris (ats afp) Les violences ont repris.',
  '(ANSA) - ROMA, 1 LUG - Il governo ha deciso.',
  'MOSCOW, January 21. /TASS/. The ministry said so.',
  'SYDNEY March 22 AAP - A train derailed.',
  'BRATTLEBORO, Vt. — The town met on Monday.'
])('a dateline behind a blank line is one: %s', (lead) => {
  expect(outline(`${OPENING}Tweede kop\n\n${lead}\n\nMeer.`)).toEqual([
    'Kabinet valt / DEN HAAG (ANP) - Het / 1',
    `Tweede kop / ${lead.slice(0, 20).trim()} / 1`
  ]);
});

test('a page that prints its leads without an agency is taken apart by that form', () => {
  expect(
    outline('Zwembad dicht\n\nUTRECHT - De gemeente sluit het zwembad.\n\nMeer.\n\nBEEK - De winkelstraat gaat open.\n')
  ).toEqual(['Zwembad dicht / UTRECHT - De gemeent / 1', '– / BEEK - De winkelstra / 0']);
});

test('in a list without ages each of them is an item', () => {
  expect(outline('Meer uit Regio\nUTRECHT - De gemeente bouwt.\nBEEK - De winkelstraat gaat open.')).toEqual([
    '– / UTRECHT - De gemeent / 0',
    '– / BEEK - De winkelstra / 0'
  ]);
});
