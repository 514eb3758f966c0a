import { DataFileError } from '../model/errors.ts';

/**
 * The compiled gazetteer, `static/gazetteer.bin`. Little-endian.
 *
 *     u8[4]  magic "DLGZ"
 *     u32    format version
 *     u32    number of places P
 *     u32    number of names N
 *     u32[8] byte length of each section; the sections follow without gaps:
 *
 *     0 tables      JSON (UTF-8), see {@link GazetteerTables}
 *     1 ids         P varints, zigzag, difference from the place before; 0 for a place of the fact tables or without id
 *     2 lng         P varints, zigzag, difference from the place before, in 1/1000 degree
 *     3 lat         the same
 *     4 population  P × u8, then P × u8: low and high byte of digits × 16 + exponent (value = digits × 10^exponent, ≤ 3 digits)
 *     5 admin1      P × u8, then P × u8: low and high byte of an index into tables.admin1
 *     6 feature     P × u8: index into tables.features
 *     7 names       for each place its main name (UTF-8), then its other names, then END:
 *                     EXONYM mask text   the name (UTF-8) in the languages of mask; an empty text stands for the main name
 *                     FACT mask text     a name from our fact tables, the same way
 *                     ALTERNATE text     a folded name, language unknown
 *                   and the masks are one byte: bit i stands for NAME_LANGUAGES[i], bit 7 is always set.
 *
 * Places are sorted by country, then id, then key (`named-key.ts` makes the key of a place without id that is not in ownKeys): ids were given out alphabetically, so neighbours share letters, region and digits,
 * which is what makes the file small. Names are stored with their place, not as one sorted list: a sorted list needs 17
 * incompressible bits a name to say whose it is. The index from name to place is made while loading (`name-index.ts`).
 * One thousandth of a degree is 111 m; an inhabitants' number keeps three digits. Nothing in the file depends on a date.
 */
export const MAGIC = 'DLGZ';
export const FORMAT_VERSION = 1;
export const SECTION_COUNT = 8;
export const HEADER_BYTES = 16 + 4 * SECTION_COUNT;

/** Bytes that open a name (no name holds control characters). */
export const NAME_MARK = { end: 0, exonym: 1, fact: 2, alternate: 3 } as const;
/** Always set in a mask byte, so that a mask is never mistaken for a mark. */
export const MASK_FLAG = 0x80;
/** Stored coordinates per degree. */
export const UNITS_PER_DEGREE = 1000;

/** What the columns refer to by index. */
export interface GazetteerTables {
  /** Where the data comes from, with licences; for the attribution page. */
  sources: string[];
  /** Country code and the index of its first place, in file order. */
  countries: [code: string, firstPlace: number][];
  /** Country, code and name of the admin-1 divisions; index 0 is "none". */
  admin1: [country: string, code: string, name: string][];
  features: string[];
  /** Places with a key of their own (`x-lesbos`, `c-NL`, `a-US.CA`): index, key, precision. */
  ownKeys: [place: number, key: string, precision: 'place' | 'region' | 'country'][];
}

/** The sections of a compiled file, as views on its bytes. Throws DataFileError when the bytes are no such file. */
export function readSections(bytes: Uint8Array): { places: number; names: number; sections: Uint8Array[] } {
  const what = 'gazetteer data';
  if (bytes.length < HEADER_BYTES) {
    throw new DataFileError(`${what}: got ${bytes.length} bytes, expected a header of ${HEADER_BYTES}; rebuild it`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  if (magic !== MAGIC) throw new DataFileError(`${what}: got magic ${JSON.stringify(magic)}, expected "${MAGIC}"`);
  const version = view.getUint32(4, true);
  if (version !== FORMAT_VERSION) {
    throw new DataFileError(`${what}: got format ${version}, expected ${FORMAT_VERSION}; rebuild it`);
  }
  const sections: Uint8Array[] = [];
  let at = HEADER_BYTES;
  for (let index = 0; index < SECTION_COUNT; index++) {
    const length = view.getUint32(16 + 4 * index, true);
    sections.push(bytes.subarray(at, at + length));
    at += length;
  }
  if (at !== bytes.length) throw new DataFileError(`${what}: got ${bytes.length} bytes, expected ${at}; it is cut off`);
  return { places: view.getUint32(8, true), names: view.getUint32(12, true), sections };
}

/** `count` zigzag varints, each the difference from the one before; returns the running sums. */
export function readDeltas(bytes: Uint8Array, count: number): Int32Array {
  const values = new Int32Array(count);
  let at = 0;
  let value = 0;
  for (let index = 0; index < count; index++) {
    let raw = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++] ?? 0;
      raw |= (byte & 127) << shift;
      shift += 7;
    } while (byte >= 128);
    value += (raw >>> 1) ^ -(raw & 1);
    values[index] = value;
  }
  return values;
}

/** Two planes of bytes (all low bytes, then all high ones) as 16-bit numbers. */
export function readPlanes(bytes: Uint8Array, count: number): Uint16Array {
  const values = new Uint16Array(count);
  for (let index = 0; index < count; index++) values[index] = bytes[index]! | (bytes[count + index]! << 8);
  return values;
}

/** Inhabitants from digits × 16 + exponent. */
export function unpackPopulation(packed: number): number {
  return (packed >> 4) * 10 ** (packed & 15);
}

/** The nearest number of at most three digits and its exponent, packed: 1,234,567 → 123 × 16 + 4. */
export function packPopulation(population: number): number {
  let exponent = 0;
  let digits = Math.max(0, Math.round(population));
  while (digits >= 1000) {
    exponent++;
    digits = Math.round(population / 10 ** exponent);
  }
  return digits * 16 + exponent;
}
