import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFilter, readFilter } from '../../../src/lib/filter/parse.ts';
import { filterParams } from '../../../src/lib/filter/serialise.ts';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';
import { BadRequestError, DataFileError, UnreadableDocumentError } from '../../../src/lib/model/errors.ts';
import { decodeDocument } from '../../../src/lib/wire/decode.ts';
import { readJsonStory } from '../../../src/lib/wire/json-story.ts';
import { readDocument } from '../../../src/lib/wire/read-document.ts';
import { parseSidecar } from '../../../src/lib/wire/sidecar.ts';
import { parsePage } from '../../../src/lib/wire/text-page/parse-page.ts';
import { anyLanguage, anyText, GAZETTEER_FILE, settings, TIMEOUT, wireText } from './inputs.ts';

/** What a call gives; an error of the expected kind gives null, any other goes on. */
function orRefused<T>(call: () => T, Refusal: abstract new (...args: never[]) => Error): T | null {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
    return null;
  }
}

/** A page as bytes in one of the encodings that the wires use. */
const encoded = fc
  .tuple(anyText, fc.constantFrom('utf8', 'utf16le', 'latin1'))
  .map(([text, encoding]) => new Uint8Array(Buffer.from(text, encoding as BufferEncoding)));

test(
  'any bytes are a page with stories, or an unreadable document that says why',
  () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), encoded), anyLanguage, (bytes, language) => {
        const text = orRefused(() => decodeDocument(bytes, 'page.txt'), UnreadableDocumentError);
        if (text === null) return;
        const { stories } = parsePage(text, { name: 'page.txt', captured: 0, language });
        for (const story of stories) expect(story.lead.trim()).not.toBe('');
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'any lines are a page whose stories have a lead and an id each',
  () => {
    const page = fc.array(
      fc.oneof(
        wireText,
        fc.constantFrom('', 'Meer uit Buitenland', '20 minuten geleden', '3 uur geledenDAKAR (ANP) - Iets.')
      ),
      { maxLength: 12 }
    );
    fc.assert(
      fc.property(page, fc.oneof(fc.constant(null), fc.integer()), (lines, captured) => {
        const { stories } = parsePage(lines.join('\n'), { name: 'page.txt', captured });
        for (const { id, lead, published } of stories) {
          expect(id).toMatch(/^[0-9a-z]{13}$/);
          expect(lead.trim()).not.toBe('');
          if (captured === null) expect(published).toBeNull();
        }
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'any bytes come through the door as a document, or as an unreadable one that says why',
  async () => {
    const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), encoded);
    const told = fc.record({ uri: fc.string(), status: fc.constantFrom('usable', 'withheld', 'canceled') } as const, {
      requiredKeys: []
    });
    await fc.assert(
      fc.asyncProperty(anyBytes, told, async (bytes, more) => {
        try {
          const { stories } = await readDocument(bytes, { name: 'page.txt', ...more });
          expect(stories.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof UnreadableDocumentError)) throw error;
          expect(error.message).toMatch(/^page\.txt: .{10,}/s);
        }
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'any text is a sidecar whose every field is as it should be, or a fault in words',
  () => {
    const field = fc.constantFrom('captured', 'published', 'uri', 'url', 'version', 'status', 'embargo', '__proto__');
    const value = fc.oneof(
      fc.anything(),
      anyText,
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
    );
    const pages = fc.dictionary(fc.string(), fc.dictionary(field, value)).map((each) => {
      const said = (_: string, item: unknown) => (typeof item === 'bigint' ? null : item);
      return JSON.stringify(each, said);
    });
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json(), pages), (text) => {
        const { entries, faults } = parseSidecar(text, Date.UTC(2026, 0, 1));
        for (const fault of faults) expect(fault).toMatch(/expected /);
        for (const { captured = 0, url = 'https://a' } of entries.values()) {
          expect(captured).toBeLessThanOrEqual(Date.UTC(2026, 0, 2));
          expect(url).toMatch(/^https?:/i);
        }
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'any line of JSON is a story or a problem in words',
  () => {
    const line = fc.oneof(
      anyText,
      fc.json(),
      fc
        .record({ text: fc.anything(), headline: fc.anything(), home: fc.anything() })
        .map((fields) => JSON.stringify(fields, (_, value) => (typeof value === 'bigint' ? null : value)))
    );
    fc.assert(
      fc.property(line, (text) => {
        const read = readJsonStory(text, null);
        if ('error' in read) expect(read.error).toMatch(/expected|is empty/);
        else expect(read.story.lead).not.toBe('');
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'any address is a filter that reads the same again, or a bad request that names its parameter',
  () => {
    const name = fc.oneof(
      fc.constantFrom('region', 'bbox', 'from', 'to', 'agency', 'lang', 'q', 'place', 'unplaced', 'area', 'about'),
      fc.string()
    );
    const number = fc.oneof(fc.double(), fc.integer()).map(String);
    const value = fc.oneof(
      anyText,
      fc.constantFrom('NL', '150', 'nl,150', '2026-01-01', '1'),
      number,
      fc.array(number, { minLength: 4, maxLength: 4 }).map(String)
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const params = new URLSearchParams(pairs);
        readFilter(params);
        const filter = orRefused(() => parseFilter(params), BadRequestError);
        if (filter === null) return;
        const written = filterParams(filter).toString();
        expect(filterParams(parseFilter(new URLSearchParams(written))).toString()).toBe(written);
      }),
      settings
    );
  },
  TIMEOUT
);

test(
  'bytes that are no gazetteer are refused as such, cut off ones included',
  () => {
    const bytes = readFileSync(GAZETTEER_FILE);
    const cut = fc.integer({ min: 0, max: 4000 }).map((length) => bytes.subarray(0, length));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), cut), (given) => {
        expect(orRefused(() => openGazetteer(given), DataFileError)).toBeNull();
      }),
      settings
    );
  },
  TIMEOUT
);
