import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutCountries, type ReadableStory } from '../../../src/lib/geocode/about.ts';
import { ownTime } from '../own-time.ts';
import { gazetteer } from './open.ts';

const read = (lead: string, told: Partial<ReadableStory> = {}) =>
  aboutCountries({ headline: null, lead, dateline: null, paragraphs: [], language: 'en', ...told }, gazetteer);
const listed = (lead: string, told: Partial<ReadableStory> = {}) =>
  read(lead, told).map(({ country, count }) => `${country} ${count}`);

const QUIET = 'The harbour closed at noon. ';

describe('what makes a country a subject', () => {
  test.each<[lead: string, told: Partial<ReadableStory>, expected: string[], why: string]>([
    [QUIET, { headline: 'Norway shuts a port' }, ['NO 3'], 'the headline names it: counts as three'],
    ['Norway shut a port. Nobody knew why.', {}, ['NO 1'], 'the first sentence names it'],
    [`${QUIET}Norway gave no reason.`, {}, [], 'one mention further on does not'],
    [`${QUIET}Norway gave no reason. Norwegian ships waited.`, {}, ['NO 2'], 'two further on do'],
    [
      QUIET,
      { paragraphs: ['Norway gave no reason.', 'Oslo was quiet.'] },
      ['NO 2'],
      'in paragraphs alike, capitals too'
    ],
    [
      `${'Norway waited. '.repeat(11)}A Danish dog came by. Denmark slept.`,
      {},
      ['NO 11'],
      'two mentions are few beside eleven of another'
    ],
    ['Norway and Sweden met. Sweden spoke.', {}, ['SE 2', 'NO 1'], 'most named first'],
    ['Sweden and Norway met.', {}, ['SE 1', 'NO 1'], 'of equals, the one named first'],
    [
      'Austria, Belgium, Croatia, Denmark, Estonia, Finland, Germany, Hungary, Italy and Latvia met.',
      {},
      ['AT 1', 'BE 1', 'HR 1', 'DK 1', 'EE 1', 'FI 1', 'DE 1', 'HU 1'],
      'eight at most'
    ]
  ])('%s %j: %j, as %s', (lead, told, expected) => {
    expect(listed(lead, told)).toEqual(expected);
  });

  test('the dateline is where it was filed, and is not counted', () => {
    const lead = 'OSLO, Norway (Reuters) - The harbour closed at noon.';
    expect(listed(lead, { dateline: { bodyStart: lead.indexOf('The') } })).toEqual([]);
  });
});

describe('a name that means more counts beside a surer word', () => {
  test.each<[lead: string, language: string, expected: string[], why: string]>([
    ['Jordan spoke to reporters.', 'en', [], 'a name'],
    ['Jordan spoke; Jordanian officials listened.', 'en', ['JO 2'], 'beside its people'],
    ['Camps in Jordan are full.', 'en', ['JO 1'], 'after in'],
    ['Paris recalled its envoy.', 'en', ['FR 1'], 'its capital'],
    ['Paris, Texas, elected a mayor.', 'en', [], 'a town of that name'],
    ['Georgia counts its votes.', 'en', [], 'a state'],
    ['Georgia counts its votes, Tbilisi says.', 'en', ['GE 2'], 'beside its capital'],
    ['Turkey dinners cost more.', 'en', [], 'a bird where a sentence begins'],
    ['The lira fell as Turkey voted.', 'en', ['TR 1'], 'within a sentence a country'],
    ['Frans wint de loterij.', 'nl', [], 'a first name'],
    ['Frans president wint, Parijs juicht.', 'nl', ['FR 2'], 'beside its capital'],
    ['La Géorgie vote, dit Tbilissi.', 'fr', ['GE 2'], 'in French a state as well'],
    ['Congolese troops left.', 'en', ['CD 1'], 'the likelier of two'],
    ['Congolese troops left Brazzaville.', 'en', ['CG 2'], 'the one that a surer word names'],
    ['North and South Korea spoke.', 'en', ['KP 1', 'KR 1'], 'two in one phrase']
  ])('%s (%s): %j, %s', (lead, language, expected) => {
    expect(listed(lead, { language })).toEqual(expected);
  });
});

describe('a phrase with a country in it may name none', () => {
  test.each<[lead: string, language: string]>([
    ['A storm crossed the Indian Ocean.', 'en'],
    ['South American rivers fell.', 'en'],
    ['In Zuid-Amerika daalt het water.', 'nl'],
    ['Une tempête traverse l’océan Indien.', 'fr'],
    ['Ein Sturm im Golf von Mexiko.', 'de'],
    ['La Copa América empieza.', 'es'],
    ['Treni per Monaco di Baviera.', 'it'],
    ['Custou US$ 5.', 'pt'],
    ['The sign said TELL US MORE.', 'en'],
    ['Brussels proposes rules.', 'en']
  ])('%s (%s)', (lead, language) => {
    expect(listed(lead, { language })).toEqual([]);
  });
});

test('copy in a language that the gazetteer does not serve is read as English; none is no error', () => {
  expect(listed('Norway shut a port.', { language: 'sv' })).toEqual(['NO 1']);
  expect(listed('Norway shut a port.', { language: null })).toEqual(['NO 1']);
  expect(listed('', {})).toEqual([]);
});

test('no text makes it throw or take long: what stands beyond 20,000 characters is not read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('nl', 'en', 'es', null),
      (lead, language) => {
        for (const { country, count } of read(lead, { headline: lead, language })) {
          expect(country).toMatch(/^[A-Z]{2}$/);
          expect(count).toBeGreaterThan(0);
        }
      }
    )
  );
  const long = 'Jordan, “Turkey” and the White House. '.repeat(30_000);
  const time = ownTime(() => {
    expect(listed(`${' '.repeat(20_000)}Norway. Norway.`)).toEqual([]);
    expect(listed(long, { paragraphs: [long, long] })).toContain('US 526');
  });
  expect(time).toBeLessThan(500);
});
