import type { Dictionaries } from './dictionaries.ts';
import { grown } from './grow.ts';
import { COLUMN_NAMES, emptySegment, type Segment, sortRows, UNKNOWN_TIME } from './segment.ts';
import { EMPTY } from './set-dictionary.ts';
import type { Filing, StoryFacts } from './types.ts';

/** The highest confidence: 1. */
export const SUREST = 255;

/** Makes a segment of facts that come in any order, in portions. */
export class SegmentWriter {
  readonly #dictionaries: Dictionaries;
  readonly #segment = emptySegment();
  #rows = 0;

  constructor(dictionaries: Dictionaries) {
    this.#dictionaries = dictionaries;
  }

  /** Adds stories, none of them twice. */
  add(facts: readonly StoryFacts[]): void {
    const segment = this.#segment;
    for (const name of COLUMN_NAMES) {
      Object.assign(segment, { [name]: grown(segment[name], this.#rows + facts.length) });
    }
    for (const story of facts) this.#write(this.#rows++, story);
  }

  /** The stories in the segment's order; nothing can be added after. */
  finish(): Segment {
    const segment = this.#segment;
    for (const name of COLUMN_NAMES) Object.assign(segment, { [name]: segment[name].subarray(0, this.#rows) });
    sortRows(segment);
    return segment;
  }

  #write(row: number, { n, published, language, dispatch, filings, agencies, sources, about }: StoryFacts): void {
    const segment = this.#segment;
    const dictionaries = this.#dictionaries;
    segment.n[row] = n;
    segment.time[row] = published ?? UNKNOWN_TIME;
    segment.language[row] = dictionaries.languages.number(language);
    segment.dispatch[row] = dispatch ?? 0;
    segment.agencies[row] = dictionaries.agencies.index(ascending(agencies));
    segment.sources[row] = dictionaries.sources.index(ascending(sources));
    segment.about[row] = dictionaries.about.index(ascending(about.map((code) => dictionaries.subjects.number(code))));
    segment.places[row] = this.#placesOf(filings);
    segment.confidence[row] = filings.length === 1 ? byteOf(filings[0]!) : 0;
  }

  #placesOf(filings: readonly Filing[]): number {
    const { places } = this.#dictionaries;
    if (filings.length === 0) return EMPTY;
    if (filings.length === 1) return places.index([filings[0]!.place]);
    const sorted = filings.toSorted((a, b) => a.place - b.place);
    return places.index(
      sorted.map(({ place }) => place),
      sorted.map(byteOf)
    );
  }
}

/** Facts as sorted rows. */
export function segmentOf(facts: readonly StoryFacts[], dictionaries: Dictionaries): Segment {
  const writer = new SegmentWriter(dictionaries);
  writer.add(facts);
  return writer.finish();
}

const byteOf = ({ confidence }: Filing): number => Math.round(Math.min(1, Math.max(0, confidence)) * SUREST);

/** Each once; most stories have one or none. */
function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length <= 1 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}
