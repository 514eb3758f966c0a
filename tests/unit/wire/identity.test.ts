import { describe, expect, test } from 'vitest';
import { fingerprint, nearIdentical, storyId } from '../../../src/lib/wire/identity.ts';
import { rounds } from '../../rounds.ts';

const LEAD =
  'LIMA (ANP/AFP) - In het zuiden van Peru zijn zeker 12 mensen omgekomen toen een bus van de weg raakte en in een ravijn stortte, meldt de politie maandag.';

const SAME: [why: string, other: string][] = [
  ['the same', LEAD],
  ['a changed number', LEAD.replace('12', '15')],
  ['other agencies in the bracket', LEAD.replace('ANP/AFP', 'ANP/RTR/DPA')],
  ['a corrected word', LEAD.replace('zuiden', 'zuidoosten')],
  ['two corrections', LEAD.replace('12', '15').replace('politie', 'brandweer')],
  ['other dashes, quotes and spaces', LEAD.replace(' - ', ' – ').replaceAll(' een ', '  een ')],
  ['a sentence added', `${LEAD} Er zijn ook gewonden.`],
  ['decomposed letters', LEAD.normalize('NFD')]
];

const DIFFERENT: [why: string, other: string][] = [
  [
    'another story of the same place',
    'LIMA (ANP/AFP) - In Peru is de president afgetreden na weken van protest, meldt het parlement maandag in een verklaring.'
  ],
  ['the same story from another place', LEAD.replace('LIMA', 'CUSCO')],
  ['the same words on another day', LEAD.replace('maandag', 'dinsdag')],
  [
    'the same opening only',
    'LIMA (ANP/AFP) - In het zuiden van Peru zijn zeker 12 mijnen gesloten omdat de vergunningen niet in orde waren, zegt het ministerie.'
  ]
];

describe('near-identical leads', () => {
  test.each(SAME)('%s: one story', (_, other) => {
    expect(nearIdentical(LEAD, other)).toBe(true);
    expect(nearIdentical(fingerprint(other), fingerprint(LEAD))).toBe(true);
  });
  test.each(DIFFERENT)('%s: two stories', (_, other) => {
    expect(nearIdentical(LEAD, other)).toBe(false);
  });
  test('a lead of a few words must be the same, but for the bracket', () => {
    expect(nearIdentical('DE BILT (ANP) - Het wordt 12 graden.', 'DE BILT (ANP) - Het wordt 15 graden.')).toBe(false);
    expect(nearIdentical('DE BILT (ANP) - Het wordt 12 graden.', 'DE BILT (KNMI) - Het wordt 12 graden!')).toBe(true);
  });
});

const LEADS = rounds(50_000, 3_000_000);

describe('ids', () => {
  test('are the same for the same words, whatever the bracket, case and signs', () => {
    const id = storyId(LEAD);
    expect(id).toMatch(/^[0-9a-z]{13}$/);
    expect(storyId(LEAD.replace('ANP/AFP', 'ANP').replace(' - ', ' — '))).toBe(id);
    expect(storyId(LEAD.normalize('NFD'))).toBe(id);
  });
  test(`differ for different words, places and for ${LEADS} leads`, () => {
    expect(storyId(LEAD.replace('12', '15'))).not.toBe(storyId(LEAD));
    expect(storyId(LEAD.replace('LIMA', 'CUSCO'))).not.toBe(storyId(LEAD));
    const ids = new Set(Array.from({ length: LEADS }, (_, n) => storyId(`OSLO (ANP) - Bericht ${n}`)));
    expect(ids.size).toBe(LEADS);
  });
});
