import { ByteReader, packNumbers } from './byte-columns.ts';
import { openFrame, sealFrame, type FrameKind } from './byte-frame.ts';
import { packAge, unpackAge } from './packed-age.ts';
import type { PlaceTally } from './types.ts';

const KIND: FrameKind = { letter: 'C', version: 1, name: 'counts of places' };

/**
 * Steps of the confidence: as fine as marks are told apart. What readers are told begins at whole steps (0.7, 0.9), so nothing
 * crosses from one word to another.
 */
const STEPS = 20;
const MOST = 255;

/** Places with their stories as a page gets them: without the newest story, which it asks for where a place is pointed at. */
export type PlaceCounts = Omit<PlaceTally, 'newestStory'>;

/**
 * Counts by place as bytes, some 3 a place once packed. Body: u32 how many places, f64 `at`, then columns of whole numbers (see
 * `packNumbers`): the step from the number before, articles, fresh, age of the newest story (see `packAge`), confidence in
 * twentieths. The age is counted back from `at`, epoch milliseconds: the clock's minute.
 */
export function encodeCounts(tally: PlaceCounts, at: number): Uint8Array {
  const { place, articles, fresh, newest, confidence } = tally;
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, place.length, true);
  head.setFloat64(4, at, true);
  return sealFrame(KIND, [
    new Uint8Array(head.buffer),
    packNumbers(place.map((n, index) => n - (index > 0 ? place[index - 1]! : 0))),
    packNumbers(articles),
    packNumbers(fresh),
    packNumbers(Uint32Array.from(newest, (instant) => packAge(instant, at))),
    packNumbers(confidence.map((value) => Math.floor((value * STEPS) / MOST)))
  ]);
}

/**
 * What `encodeCounts` was given; `newest` to the minute within four hours, else within a hundredth of its age, never too early, and
 * the confidence to 0.05. Throws DataFileError for bytes that are torn or of another version.
 */
export function decodeCounts(bytes: Uint8Array): PlaceCounts {
  const reader = new ByteReader(openFrame(KIND, bytes), KIND.name);
  const count = reader.uint32();
  const at = reader.float64();
  const place = reader.numbers(count);
  for (let index = 1; index < count; index++) place[index]! += place[index - 1]!;
  return {
    place,
    articles: reader.numbers(count),
    fresh: reader.numbers(count),
    newest: Float64Array.from(reader.numbers(count), (packed) => unpackAge(packed, at)),
    confidence: Uint8Array.from(reader.numbers(count), (step) => Math.ceil((step * MOST) / STEPS))
  };
}
