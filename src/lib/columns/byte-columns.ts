import { DataFileError } from '../model/errors.ts';

/**
 * A column of whole numbers, 0…2³²−1, as bytes: how many bytes each takes (0–4), then all their lowest bytes, then all the next.
 * Alike bytes stand side by side so, and pack well.
 */
export function packNumbers(values: ArrayLike<number>): Uint8Array {
  const count = values.length;
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, values[at]!);
  const width = Math.ceil((32 - Math.clz32(most)) / 8);
  const bytes = new Uint8Array(1 + count * width);
  bytes[0] = width;
  for (let plane = 0, to = 1; plane < width; plane++) {
    for (let at = 0; at < count; at++) bytes[to++] = values[at]! >>> (8 * plane);
  }
  return bytes;
}

/** A whole number with its sign, |n| < 2³¹, as one without: 0, −1, 1, −2 → 0, 1, 2, 3. */
export function packSign(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unpackSign(packed: number): number {
  return packed % 2 === 1 ? -(packed + 1) / 2 : packed / 2;
}

const utf8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

/** Short texts as bytes: their length, then each on a line of its own; an end of line within one becomes a space. */
export function packTexts(texts: readonly string[]): Uint8Array {
  const body = utf8.encoder.encode(texts.map((text) => text.replaceAll('\n', ' ')).join('\n'));
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setUint32(0, body.length, true);
  bytes.set(body, 4);
  return bytes;
}

/** Reads back, one after the other, what was packed. Throws DataFileError where the bytes end too early. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #name: string;
  #at = 0;

  /** `name`: how messages name what is read. */
  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#name = name;
  }

  numbers(count: number): Uint32Array<ArrayBuffer> {
    const [width = 0] = this.#take(1);
    if (width > 4) throw new DataFileError(`${this.#name}: got numbers of ${width} bytes, expected 4 at most`);
    const bytes = this.#take(count * width);
    const values = new Uint32Array(count);
    for (let plane = 0, from = 0; plane < width; plane++) {
      for (let at = 0; at < count; at++) values[at]! |= bytes[from++]! << (8 * plane);
    }
    return values;
  }

  texts(count: number): string[] {
    const body = this.#take(this.uint32());
    const texts = count === 0 ? [] : utf8.decoder.decode(body).split('\n');
    if (texts.length !== count) {
      throw new DataFileError(`${this.#name}: got ${texts.length} lines of text, expected ${count}`);
    }
    return texts;
  }

  uint32(): number {
    return this.#view(4).getUint32(0, true);
  }

  float64(): number {
    return this.#view(8).getFloat64(0, true);
  }

  #view(length: number): DataView {
    const bytes = this.#take(length);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }

  #take(length: number): Uint8Array {
    const rest = this.#bytes.length - this.#at;
    if (length > rest) throw new DataFileError(`${this.#name}: got ${rest} more bytes, expected ${length}`);
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
