import { describe, expect, test } from 'vitest';
import { alikeOnPage, isNearIdentical, isSameDispatch, isWithin, WINDOW } from '../../../src/lib/stories/alike.ts';
import { masked } from '../../../src/lib/stories/lead-print.ts';
import { datelineOf, toldOf } from './told.ts';

const LEAD =
  'LIMA (ANP/AFP) - In het zuiden van Peru zijn zeker 12 mensen omgekomen toen een bus van de weg raakte en in een ravijn stortte, meldt de politie van Cusco maandag.';
const WEATHER =
  'DE BILT (ANP) - Het wordt een droge dag met wat zon en in de middag 8 graden, verwacht het KNMI. Er staat een matige wind uit zee.';
const RACE =
  'ZANDVOORT (ANP) - Max Verstappen heeft zaterdag de kwalificatie gewonnen voor de race van zondag en start van de eerste plaats op het circuit.';
const ALERT =
  'ATHENS (AP) - Authorities issued an alert for coastal towns in western Greece as a storm with winds of 90 km/h moved in from the sea overnight.';

/** What is one story, printed twice. */
const SAME: [one: string, other: string, why: string][] = [
  [LEAD, LEAD, 'the same'],
  [LEAD, LEAD.replace('ANP/AFP', 'ANP/RTR/DPA'), 'other agencies in the bracket'],
  [LEAD, LEAD.replace('omgekomen toen', 'omgekomen, toen'), 'a moved comma'],
  [LEAD, LEAD.replace('ravijn', 'ravijnn'), 'a typing error'],
  [LEAD, LEAD.replace('van de weg raakte', 'van een weg gleed'), 'two other words'],
  [LEAD, LEAD.replace(' - ', ' – ').replaceAll(' een ', '  een '), 'other dashes, quotes and spaces'],
  [LEAD, LEAD.normalize('NFD'), 'decomposed letters'],
  [LEAD, `${LEAD} Er zijn ook gewonden.`, 'a sentence added'],
  [LEAD, LEAD.slice(0, LEAD.indexOf('ravijn')), 'a lead that breaks off before its end'],
  [LEAD, LEAD.slice(0, LEAD.indexOf('mensen') + 3), 'that breaks off within a word'],
  [WEATHER, WEATHER.slice(0, WEATHER.indexOf(' 8 graden')), 'that breaks off before its figure'],
  [RACE, RACE.replace('Verstappen', 'Verstapppen'), 'a typing error in a long name'],
  [ALERT, ALERT.replace('Authorities issued', 'Officials issued').replace('Officials', 'authorities'), 'a capital lost']
];

/** What is made to one pattern, and two stories. */
const DIFFERENT: [one: string, other: string, why: string][] = [
  [LEAD, LEAD.replace('LIMA', 'CUSCO'), 'another printed place'],
  [LEAD, LEAD.replace('maandag', 'dinsdag'), 'another weekday'],
  [LEAD, LEAD.replace('12', '15'), 'another figure'],
  [WEATHER, WEATHER.replace('8 graden', '11 graden'), 'the weather of the next day'],
  [WEATHER, WEATHER.replace('8 graden', '8 tot 11 graden'), 'a figure more, and the lead goes on'],
  [RACE, RACE.replace('eerste', 'derde'), 'another number in words'],
  [RACE, RACE.replace('Max Verstappen', 'Lewis Hamilton'), 'another winner'],
  [RACE, RACE.replace('zaterdag', 'op 24 januari').replace('zondag', 'februari'), 'dates beside days'],
  [ALERT, ALERT.replace('western', 'eastern'), 'the other coast'],
  [ALERT, ALERT.replace('western', 'northwestern'), 'half the way round the compass'],
  [ALERT, ALERT.replace('western Greece', 'Western Crete'), 'another island'],
  [LEAD.replace('maandag', 'in mei'), LEAD.replace('maandag', 'in juni'), 'another month'],
  [
    'PARIS, June 3 (Reuters) - The central bank left its main rate unchanged and said that it would wait for more data.',
    'PARIS, July 3 (Reuters) - The central bank left its main rate unchanged and said that it would wait for more data.',
    'another printed date'
  ],
  [
    LEAD,
    'LIMA (ANP/AFP) - In Peru is de president afgetreden na weken van protest, meldt het parlement maandag in een verklaring.',
    'another story of the same place'
  ],
  [
    LEAD,
    'LIMA (ANP/AFP) - In het zuiden van Peru zijn zeker 12 mijnen gesloten omdat de vergunningen niet in orde waren, zegt het ministerie.',
    'the same opening only'
  ],
  ['DE BILT (ANP) - Het wordt 12 graden.', 'DE BILT (ANP) - Het wordt 15 graden.', 'few words, and not the same'],
  ['DE BILT (ANP) - Het wordt zonnig.', 'DE BILT (ANP) - Het wordt bewolkt.', 'few words, one another']
];

describe('leads of two pages', () => {
  test.each(SAME)('%j and %j are one story: %s', (one, other) => {
    expect(isNearIdentical(toldOf(one), toldOf(other))).toBe(true);
    expect(isNearIdentical(toldOf(other), toldOf(one))).toBe(true);
  });

  test.each(DIFFERENT)('%j and %j are two: %s', (one, other) => {
    expect(isNearIdentical(toldOf(one), toldOf(other))).toBe(false);
    expect(isNearIdentical(toldOf(other), toldOf(one))).toBe(false);
  });

  test('of a few words are one where the words are the same, whoever signs', () => {
    const one = 'DE BILT (ANP) - Het wordt 12 graden.';
    expect(isNearIdentical(toldOf(one), toldOf('DE BILT (KNMI) - Het wordt 12 graden!'))).toBe(true);
  });
});

describe('prints of a dispatch', () => {
  test('are one from wherever they were filed, but no two reports of a pattern', () => {
    expect(isSameDispatch(toldOf(LEAD), toldOf(LEAD.replace('LIMA', 'CUSCO')))).toBe(true);
    expect(isSameDispatch(toldOf(WEATHER), toldOf(WEATHER.replace('8 graden', '11 graden')))).toBe(false);
  });
});

test.each<[one: number | null, other: number | null, expected: boolean, why: string]>([
  [0, WINDOW, true, 'a day and a half later'],
  [WINDOW, 0, true, 'the other way round'],
  [0, WINDOW + 1, false, 'later still'],
  [null, 1e12, true, 'nobody knows']
])('%s and %s within the window: %s, %s', (one, other, expected) => {
  expect(isWithin(one, other)).toBe(expected);
});

describe('a page read again', () => {
  const hidden = (lead: string) => ({ ...toldOf(lead), print: masked(lead, datelineOf(lead)) });
  test.each<[one: string, other: string, role: 'main' | 'item', same: boolean, why: string]>([
    [LEAD, LEAD.replace('12', '15'), 'item', true, 'a corrected figure'],
    [WEATHER, WEATHER.replace('8 graden', '11,5 graden'), 'main', true, 'a corrected figure in its own story'],
    [LEAD, LEAD.replace('maandag', 'dinsdag'), 'item', true, 'a corrected day'],
    [LEAD, LEAD.replace('LIMA', 'CUSCO'), 'item', false, 'an item from elsewhere'],
    [LEAD, LEAD.replace('LIMA', 'CUSCO'), 'main', true, 'its own story from elsewhere'],
    [LEAD, RACE, 'main', false, 'another story']
  ])('%j then %j, its %s: %s, %s', (one, other, role, same) => {
    expect(alikeOnPage(hidden(one), hidden(other), role) > 0).toBe(same);
  });
});
