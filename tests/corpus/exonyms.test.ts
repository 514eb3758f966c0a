import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildGazetteer } from '../../src/cli/gazetteer.ts';
import { openGazetteer } from '../../src/lib/gazetteer/lookup.ts';
import type { Candidate } from '../../src/lib/model/place.ts';
import { kilometres } from '../unit/gazetteer/open.ts';

const committed = new Uint8Array(readFileSync('static/gazetteer.bin'));
const gazetteer = openGazetteer(committed);

/** The field's tolerance: a point within 50 km is the place meant. */
const NEAR_KM = 50;

const rows = readFileSync('tests/corpus/exonyms.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .slice(1)
  .map((line) => {
    const [language = '', printed = '', country = '', lat, lng] = line.split('\t');
    return { language, printed, country, point: { lat: Number(lat), lng: Number(lng) } };
  });

const isMeant = (row: (typeof rows)[number]) => (candidate: Candidate) =>
  kilometres(candidate.place, row.point) <= NEAR_KM ||
  (candidate.place.precision !== 'place' && candidate.place.country === row.country);

describe('exonyms', () => {
  // Floors just under today's level (see the misses that the failure prints): per language, a candidate and the first one.
  it.each(['nl', 'de', 'fr', 'es', 'it', 'pt', 'en'])(
    '%s: at least 98 %% are known, and 96 %% first by the plain order',
    (language) => {
      const asked = rows.filter((row) => row.language === language);
      expect(asked.length).toBeGreaterThanOrEqual(25);
      const unknown = asked.filter((row) => !gazetteer.lookup(row.printed).some(isMeant(row)));
      const notFirst = asked.filter((row) => !gazetteer.lookup(row.printed).slice(0, 1).some(isMeant(row)));
      expect(unknown.length / asked.length, unknown.map((row) => row.printed).join(', ')).toBeLessThanOrEqual(0.02);
      expect(notFirst.length / asked.length, notFirst.map((row) => row.printed).join(', ')).toBeLessThanOrEqual(0.04);
    }
  );
});

describe('the committed gazetteer', () => {
  it('is what the packages and the fact tables give, byte for byte', { timeout: 300_000 }, () => {
    const rebuilt = buildGazetteer();
    expect(rebuilt.length).toBe(committed.length);
    expect(Buffer.compare(rebuilt, committed)).toBe(0);
  });

  it('is at most 2.5 MB when a browser fetches it (brotli 11)', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
    expect(brotliCompressSync(committed, { params }).length).toBeLessThanOrEqual(2_500_000);
  });

  it('opens in a fraction of a second (200 ms on a quiet machine; the bound is for a busy one)', () => {
    openGazetteer(committed);
    const before = performance.now();
    openGazetteer(committed);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
