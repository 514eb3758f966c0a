import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { readHome } from '../../../src/lib/geocode/home.ts';
import { locate } from '../../../src/lib/engine/locate.ts';
import type { Dateline, Span } from '../../../src/lib/model/dateline.ts';
import type { Place, Placement } from '../../../src/lib/model/place.ts';
import { REASON_CODES } from '../../../src/lib/model/reason.ts';
import { anyLanguage, anyText, gazetteer, settings, TIMEOUT, wireText } from './inputs.ts';

const holds = (lead: string, { start, end, text }: Span) =>
  start >= 0 && end <= lead.length && lead.slice(start, end) === text;

function checkDateline(lead: string, dateline: Dateline): void {
  const { parts, places, agencies, date, confidence, bodyStart } = dateline;
  const qualifiers = places.flatMap((place) => place.qualifier ?? []);
  for (const span of [dateline, ...parts, ...places, ...agencies, ...qualifiers, ...(date ? [date] : [])]) {
    expect(holds(lead, span), JSON.stringify(span)).toBe(true);
  }
  parts.reduce((before, part) => {
    expect(part.start).toBeGreaterThanOrEqual(before);
    expect(part.end).toBeLessThanOrEqual(dateline.end);
    return part.end;
  }, dateline.start);
  expect(bodyStart >= dateline.end && bodyStart <= lead.length).toBe(true);
  expect(confidence >= 0 && confidence <= 1).toBe(true);
}

test(
  'a dateline’s spans lie inside the lead, in order, and say what it says',
  () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (lead, language) => {
        const parsed = parseDateline(lead, { language });
        if (!parsed.ok) {
          expect(parsed.reason).toMatch(/^[a-z-]+$/);
          return;
        }
        for (const dateline of [parsed.dateline, ...parsed.alternatives]) checkDateline(lead, dateline);
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'the gazetteer answers any name with places on the globe, and any key with a place or none',
  () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (printed, language) => {
        for (const { place } of gazetteer.lookup(printed)) {
          expect(Math.abs(place.lng) <= 180 && Math.abs(place.lat) <= 90).toBe(true);
          expect(gazetteer.place(place.key)).toBe(place);
        }
        expect(typeof gazetteer.displayName(printed, language ?? '')).toBe('string');
        gazetteer.place(printed);
        gazetteer.admin1Name(printed, printed);
        readHome(printed, gazetteer);
      }),
      settings
    );
  },
  TIMEOUT
);

/** Nothing is made up: a place is one of the gazetteer's, and a reason one that readers have a sentence for. */
function checkPlacement(placement: Placement): void {
  const known = (place: Place) => expect(gazetteer.place(place.key)).toBe(place);
  const sure = (confidence: number) => expect(confidence >= 0 && confidence <= 1).toBe(true);
  const reasons = placement.kind === 'located' ? placement.reasons : [placement.reason];
  if (placement.kind === 'located') {
    known(placement.place);
    sure(placement.confidence);
  }
  for (const other of placement.runnersUp) {
    known(other.place);
    sure(other.confidence);
    reasons.push(...other.reasons);
  }
  for (const reason of reasons) {
    expect(REASON_CODES).toContain(reason.code);
    expect(Number.isFinite(reason.weight)).toBe(true);
  }
}

test(
  'locating any story gives a placement for each printed place, of places that exist',
  () => {
    const story = fc.record(
      {
        text: fc.oneof(
          anyText,
          fc.tuple(wireText, anyText).map((lines) => lines.join('\n'))
        ),
        headline: anyText,
        lang: anyLanguage,
        home: anyText
      },
      { requiredKeys: ['text'] }
    );
    fc.assert(
      fc.property(story, (told) => {
        fc.pre(told.text.trim() !== '');
        const { dateline, placements } = locate(told, gazetteer);
        expect(placements).toHaveLength(dateline?.places.length || 1);
        if (dateline === null)
          expect(placements[0]).toMatchObject({ kind: 'unplaced', reason: { code: 'no-dateline' } });
        placements.forEach(checkPlacement);
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'locate reports whatever is no story by a TypeError and by nothing else',
  () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          locate(value as never, gazetteer);
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          expect((error as Error).message).toMatch(/^("\w+": )?(got .+, expected|is empty)/);
        }
      }),
      settings
    );
  },
  TIMEOUT
);
