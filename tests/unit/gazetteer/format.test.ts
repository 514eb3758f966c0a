import { describe, expect, it } from 'vitest';
import { packPopulation, unpackPopulation } from '../../../src/lib/gazetteer/format.ts';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';
import { DataFileError } from '../../../src/lib/model/errors.ts';
import { gazetteerBytes } from './open.ts';

const changed = (at: number, value: number) => {
  const bytes = gazetteerBytes.slice();
  bytes[at] = value;
  return bytes;
};

describe('the compiled file', () => {
  it.each([
    ['nothing', new Uint8Array(0), /0 bytes/],
    ['another file', new TextEncoder().encode('x'.repeat(100)), /magic "xxxx", expected "DLGZ"/],
    ['another version', changed(4, 9), /format 9, expected 1/],
    ['a file cut off', gazetteerBytes.subarray(0, 1_000_000), /cut off/],
    ['a count that is not so', changed(12, (gazetteerBytes[12]! + 1) % 256), /names/]
  ])('says what is wrong with %s', (_, bytes, message) => {
    expect(() => openGazetteer(bytes)).toThrow(DataFileError);
    expect(() => openGazetteer(bytes)).toThrow(message);
  });

  it('keeps three digits of a number of inhabitants', () => {
    for (const [people, kept] of [
      [0, 0],
      [7, 7],
      [999, 999],
      [1000, 1000],
      [1234, 1230],
      [8_961_989, 8_960_000],
      [9996, 10_000]
    ]) {
      expect(unpackPopulation(packPopulation(people!))).toBe(kept);
    }
  });
});
