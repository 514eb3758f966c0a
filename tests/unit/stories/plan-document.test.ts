import { describe, expect, test } from 'vitest';
import { namedId } from '../../../src/lib/stories/ids.ts';
import type { HeldVersion } from '../../../src/lib/stories/types.ts';
import { arriving, documentOf, HOUR, inWords, NOON, planFor, type Shelf, stored } from './shelf.ts';

const DAY = 24 * HOUR;
const LEAD =
  'LIMA (ANP) - In het zuiden van Peru zijn zeker 12 mensen omgekomen toen een bus van de weg raakte en in een ravijn stortte.';
const WEATHER =
  'DE BILT (KNMI) - Het wordt een droge dag met wat zon en in de middag 8 graden. Er staat een matige wind uit zee.';
const RACE =
  'ZANDVOORT (ANP) - De kwalificatie van zaterdag is gewonnen door de rijder die ook de vorige race op dit circuit won.';
const ALERT =
  'ATHENS (AP) - Authorities issued an alert for coastal towns in western Greece as a storm moved in from the sea overnight.';
const OTHER = 'OSLO (ANP) - In de haven van Oslo is een zeldzame walvis gezien door bezoekers van het operagebouw.';
const URI = 'urn:bode:1';
const ID = namedId('bode', URI);

describe('across pages', () => {
  test.each<[before: string, at: number, after: string, then: number, plan: string, why: string]>([
    [LEAD, NOON, LEAD, NOON, '', 'the very story, which tells nothing new'],
    [
      LEAD,
      NOON,
      LEAD.replace('van de weg', 'van een weg'),
      NOON + HOUR,
      'complete 1',
      'an edited one: its id is noted'
    ],
    [LEAD, NOON, LEAD.replace('12', '13'), NOON + HOUR, 'insert', 'another figure is another story'],
    [LEAD, NOON, LEAD.replace('van de weg', 'van een weg'), NOON + 2 * DAY, 'insert', 'alike, two days later'],
    [WEATHER, NOON, WEATHER.replace('8 graden', '9 graden'), NOON + DAY, 'insert', 'the weather of the next day'],
    [WEATHER, NOON, WEATHER, NOON + 3 * DAY, 'insert', 'the same weather three days later'],
    [RACE, NOON, RACE, NOON + 7 * DAY, 'insert', 'two Saturdays'],
    [RACE, NOON, RACE.replace('zaterdag', 'vrijdag'), NOON, 'insert', 'two days of a weekend'],
    [ALERT, NOON, ALERT.replace('western', 'eastern'), NOON, 'insert', 'two coasts'],
    [LEAD, NOON, LEAD.replace('(ANP)', '(AFP)'), NOON, 'insert, dispatch 1, dispatch +0', 'another agency’s print'],
    [LEAD, NOON, LEAD.replace('(ANP)', '(ANP/AFP)'), NOON, '', 'one agency more']
  ])('%j at %d and then %j at %d: %j, %s', (before, at, after, then, plan) => {
    const shelf = { stories: [stored(1, before, { published: at, sources: [] })] };
    expect(inWords(planFor(documentOf([arriving(after, { published: then })]), shelf))).toBe(plan);
  });

  test('unknown times lie within any window', () => {
    const shelf = { stories: [stored(1, LEAD, { published: null, captured: null })] };
    const edited = LEAD.replace('van de weg', 'van een weg');
    expect(inWords(planFor(documentOf([arriving(edited)]), shelf))).toBe('complete 1');
    const known = { stories: [stored(1, LEAD, { published: NOON - 300 * DAY })] };
    const late = documentOf([arriving(edited, { published: null })], { captured: null });
    expect(inWords(planFor(late, known))).toBe('complete 1');
  });

  test('of a time that nobody prints, the capture says how long ago', () => {
    const edited = LEAD.replace('van de weg', 'van een weg');
    const shelf = { stories: [stored(1, LEAD, { published: null, captured: NOON - 3 * DAY })] };
    expect(inWords(planFor(documentOf([arriving(edited, { published: null })]), shelf))).toBe('insert');
  });

  test('a page’s own story takes the place of an item', () => {
    const shelf = { stories: [stored(1, LEAD)] };
    expect(inWords(planFor(documentOf([arriving(LEAD, { role: 'main' })]), shelf))).toBe('replace 1');
  });
});

describe('stories of one document', () => {
  test('may be one, and prints of one dispatch', () => {
    const plan = planFor(documentOf([arriving(LEAD), arriving(LEAD), arriving(LEAD.replace('(ANP)', '(AFP)'))]));
    expect(inWords(plan)).toBe('insert, insert, dispatch +0, dispatch +1');
    expect([plan.added, plan.linked]).toEqual([2, 1]);
    expect(plan.brought.map(({ target }) => target)).toEqual([{ added: 0 }, { added: 0 }, { added: 1 }]);
  });

  test('keep an id each, though their words are the same', () => {
    const later = arriving(LEAD, { published: NOON + 9 * DAY });
    const { steps } = planFor(documentOf([arriving(LEAD), later]));
    const ids = steps.flatMap((step) => (step.do === 'insert' ? [step.keep.ids[0]] : []));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toBe(later.id);
  });
});

describe('the same page, read again', () => {
  const page = (...leads: string[]) =>
    documentOf(
      leads.map((lead) => arriving(lead)),
      { address: '/pages/a.txt' }
    );
  const shelf = (...leads: string[]): Shelf => ({
    stories: leads.map((lead, at) => stored(at + 1, lead)),
    former: leads.map((_, at) => ({ n: at + 1, role: 'item' as const, elsewhere: false }))
  });
  test.each<[before: string[], after: string[], plan: string, why: string]>([
    [[LEAD], [LEAD.replace('12', '15')], 'replace 1', 'a corrected figure'],
    [[WEATHER], [WEATHER.replace('8 graden', '10,5 graden')], 'replace 1', 'of a report that is one of many'],
    [[RACE], [RACE.replace('zaterdag', 'zondag')], 'replace 1', 'a corrected day'],
    [[LEAD, OTHER], [OTHER], 'replace 2, remove 1', 'an item that is there no more'],
    [[LEAD], [OTHER], 'insert, remove 1', 'nothing that it had'],
    [
      [WEATHER, WEATHER.replace('8 graden', '11 graden')],
      [WEATHER.replace('8 graden', '11 graden'), WEATHER.replace('8 graden', '12 graden')],
      'replace 2, replace 1',
      'the very words first, then what is alike'
    ]
  ])('%j, then %j: %j, %s', (before, after, plan) => {
    expect(inWords(planFor(page(...after), shelf(...before)))).toBe(plan);
  });

  test('keeps what another page has', () => {
    const { stories } = shelf(LEAD);
    expect(inWords(planFor(page(OTHER), { stories, former: [{ n: 1, role: 'item', elsewhere: true }] }))).toBe(
      'insert'
    );
  });

  test('knows its own story by the headline, however it was rewritten', () => {
    const main = { role: 'main' as const, headline: 'Bus in ravijn' };
    const before = { stories: [stored(1, LEAD, main)], former: [{ n: 1, role: 'main' as const, elsewhere: false }] };
    const rewritten = arriving(OTHER, { ...main, headline: 'Bus in Ravijn' });
    expect(inWords(planFor(documentOf([rewritten], { address: '/a' }), before))).toBe('replace 1');
  });
});

describe('versions of one (source, uri)', () => {
  const told = (lead: string, more = {}) => documentOf([arriving(lead, { uri: URI, ...more })], { source: 'Bode' });
  const known = (more = {}): Shelf => ({
    stories: [stored(1, LEAD, { id: ID, uriSource: 'bode', uri: URI, sources: ['bode'], ...more })]
  });
  const held = (more: Partial<HeldVersion> = {}): Shelf => ({
    held: [{ id: ID, version: '2', updated: null, status: 'canceled', aliases: ['old'], isOwn: false, ...more }],
    ids: [
      [ID, null],
      ['old', null]
    ]
  });
  test.each<[shelf: Shelf, more: object, plan: string, why: string]>([
    [known({ version: '1' }), { version: '2' }, 'replace 1', 'a newer one replaces'],
    [known({ version: '9' }), { version: '10' }, 'replace 1', 'counted as numbers'],
    [known({ version: '2' }), { version: '1' }, '', 'an older one changes nothing'],
    [known({ version: '2' }), { version: '1', status: 'canceled' }, '', 'nor does an older kill'],
    [known({ version: '1' }), { version: '2', status: 'canceled' }, 'remove 1, record, hold', 'a kill'],
    [known({ version: '1' }), { version: '2', status: 'withheld' }, 'remove 1, hold', 'withheld'],
    [known(), { embargo: NOON + HOUR }, 'remove 1, hold', 'under embargo'],
    [held(), { version: '2' }, '', 'dead, and no newer'],
    [held(), {}, '', 'dead, and nobody says which version'],
    [held(), { version: '3' }, 'release, insert', 'dead, and newer'],
    [held({ status: 'withheld' }), { version: '2' }, 'release, insert', 'withheld, and let go'],
    [held({ isOwn: true }), { version: '2' }, '', 'dead by this very page, and no newer'],
    [held({ isOwn: true, version: null }), {}, 'release, insert', 'dead by this very page, of no version'],
    [{}, { status: 'canceled' }, 'hold', 'a kill that comes first']
  ])('%j, then %j: %j, %s', (shelf, more, plan) => {
    expect(inWords(planFor(told(OTHER, more), shelf))).toBe(plan);
  });

  test('that comes back has every id that it had', () => {
    const { steps } = planFor(told(OTHER, { version: '3' }), held());
    const insert = steps.find((step) => step.do === 'insert');
    expect(insert?.keep.ids).toEqual([ID, arriving(OTHER).id, 'old']);
  });

  test('a line of what was taken back is kept', () => {
    const { steps } = planFor(told('', { version: '2', status: 'canceled' }), known({ headline: 'Bus', version: '1' }));
    expect(steps.find((step) => step.do === 'record')).toMatchObject({
      line: { at: NOON, id: ID, source: 'bode', uri: URI, version: '2', headline: 'Bus' }
    });
  });

  test('the same name of two sources is two stories', () => {
    const other = documentOf([arriving(OTHER, { uri: URI })], { source: 'Kroniek' });
    expect(inWords(planFor(other, known()))).toBe('insert');
  });

  test('a kill without a name is one of nothing', () => {
    expect(inWords(planFor(documentOf([arriving(LEAD, { status: 'canceled' })])))).toBe('');
  });
});

test('sources add up; a name that stood for one goes', () => {
  const shelf = { stories: [stored(1, LEAD, { sources: ['folder', 'bode'] })] };
  const { steps } = planFor(documentOf([arriving(LEAD)], { source: 'Kroniek', insteadOf: 'folder' }), shelf);
  expect(steps).toMatchObject([{ do: 'complete', sources: ['bode', 'kroniek'] }]);
});
