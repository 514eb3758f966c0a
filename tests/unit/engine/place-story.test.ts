import { describe, expect, test } from 'vitest';
import { bestReading, placeStory } from '../../../src/lib/engine/place-story.ts';
import { UNTOLD } from '../../../src/lib/model/document.ts';
import type { Dateline, PrintedPlace } from '../../../src/lib/model/dateline.ts';
import { locateDateline } from '../../../src/lib/geocode/locate-dateline.ts';
import { gazetteer } from '../geocode/open.ts';

const lead = 'SLOUGH (PA) - A crane fell.';

const printed = (text: string, qualifier: string | null): PrintedPlace => {
  const at = qualifier === null ? -1 : lead.indexOf(qualifier);
  return {
    start: 0,
    end: text.length,
    text,
    qualifier: qualifier === null ? null : { start: at, end: at + qualifier.length, text: qualifier }
  };
};

const reading = (...places: PrintedPlace[]): Dateline => ({
  start: 0,
  end: 13,
  text: lead.slice(0, 13),
  parts: [],
  places,
  agencies: [],
  date: null,
  bodyStart: 14,
  confidence: 0.5
});

const place = (dateline: Dateline) =>
  locateDateline({ dateline, headline: null, lead, paragraphs: [], language: 'en' }, gazetteer);

const asQualifier = reading(printed('SLOUGH', 'PA'));
const asAgency = reading(printed('SLOUGH', null));
const unknown = reading(printed('QWERTYVILLE', null));

describe('other readings are tried where a place does not exist', () => {
  test.each<[string, Dateline[], Dateline, string]>([
    ['a sound first reading stands', [asAgency, asQualifier], asAgency, 'located'],
    ['no Slough in Pennsylvania: the agency reading', [asQualifier, asAgency], asAgency, 'located'],
    ['the first that places wins', [asQualifier, unknown, asAgency], asAgency, 'located'],
    ['none places: the first keeps its reason', [asQualifier, unknown], asQualifier, 'qualifier-mismatch'],
    ['no other reading', [unknown], unknown, 'unknown-name'],
    ['a reading without places places nothing', [unknown, reading()], unknown, 'unknown-name'],
    [
      'a qualifier that says nothing mends nothing',
      [unknown, reading(printed('SLOUGH', 'crane'))],
      unknown,
      'unknown-name'
    ]
  ])('%s', (_, readings, expected, outcome) => {
    const { dateline, placements } = bestReading(readings, place);
    expect(dateline).toBe(expected);
    expect(placements.map((each) => (each.kind === 'located' ? 'located' : each.reason.code))).toEqual([outcome]);
  });

  test('a dateline that names no place says so', () => {
    expect(bestReading([reading()], place).placements).toMatchObject([{ reason: { code: 'no-place' } }]);
  });
});

test('the story carries the spans of the reading that was placed', () => {
  const story = { ...UNTOLD, id: '', role: 'main' as const, headline: null, lead, paragraphs: [], language: 'en', section: null, published: null, printedAge: null }; // prettier-ignore
  const placed = placeStory(story, { gazetteer });
  expect(placed.placements).toMatchObject([{ kind: 'located', place: { name: 'Slough', country: 'GB' } }]);
  expect(placed.dateline?.places).toMatchObject([{ text: 'SLOUGH', qualifier: null }]);
  expect(placed.dateline?.agencies.map(({ text }) => text)).toEqual(['PA']);
});
