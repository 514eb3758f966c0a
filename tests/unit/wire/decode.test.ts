import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDocumentError } from '../../../src/lib/model/errors.ts';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { decodeDocument, decodeText, MAX_BYTES } from '../../../src/lib/wire/decode.ts';

const TEXT = 'GENÈVE (ANP) - De “Alpen” kosten €5.\nTweede alinea.';
const NARROW = 'GENÈVE (ANP) - De Alpen kosten 5 franc.\nÉén.';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (number[] | Uint8Array)[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]));

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const ENCODINGS: [name: string, bytes: Uint8Array, text: string][] = [
  ['UTF-8', utf8(TEXT), TEXT],
  ['UTF-8 with a BOM', bytesOf([0xef, 0xbb, 0xbf], utf8(TEXT)), TEXT],
  ['UTF-16 LE with a BOM', bytesOf([0xff, 0xfe], utf16(TEXT, true)), TEXT],
  ['UTF-16 BE with a BOM', bytesOf([0xfe, 0xff], utf16(TEXT, false)), TEXT],
  ['UTF-16 LE without a BOM', utf16(TEXT, true), TEXT],
  ['UTF-16 BE without a BOM', utf16(TEXT, false), TEXT],
  ['Latin-1', latin1(NARROW), NARROW],
  [
    'Windows-1252',
    bytesOf(latin1('Een '), [0x93], latin1('top'), [0x94], latin1(' van '), [0x80], latin1('5')),
    'Een “top” van €5'
  ],
  ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n')), TEXT],
  ['CR alone', utf8(TEXT.replaceAll('\n', '\r')), TEXT]
];

describe('a document is read right in', () => {
  test.each(ENCODINGS)('%s', (_, bytes, text) => {
    expect(decodeDocument(bytes, 'page.txt')).toBe(text);
  });
});

const LONG = 'ORLÉANS (AFP) — Le maire a parlé lundi à l’école.\n';

const DAMAGED: [name: string, bytes: Uint8Array, text: string, bad: number][] = [
  ['a stray Latin-1 byte', bytesOf(utf8(LONG), latin1('Dernière')), `${LONG}Derni\ufffdre`, 1],
  ['two of them', bytesOf(utf8(LONG), latin1('é et è.')), `${LONG}\ufffd et \ufffd.`, 2],
  ['a last character cut off', bytesOf(utf8(LONG), [0xe2, 0x80]), `${LONG}\ufffd`, 1],
  ['the only one cut off', bytesOf(utf8('Plain text '), [0xe2, 0x80]), 'Plain text \ufffd', 1],
  ['the only one cut off behind its first byte', bytesOf(utf8('Plain text '), [0xc3]), 'Plain text \ufffd', 1],
  ['an over-long form', bytesOf(utf8(LONG), [0xc0, 0xaf]), `${LONG}\ufffd\ufffd`, 2],
  ['half of a surrogate pair', bytesOf(utf8(LONG), [0xed, 0xa0, 0x80, 65]), `${LONG}\ufffd\ufffd\ufffdA`, 3]
];

describe('bytes that are not of a UTF-8 page leave it one, and are counted', () => {
  test.each(DAMAGED)('%s', (_, bytes, text, bad) => {
    const decoded = decodeText(bytes, 'page.txt');
    expect(decoded.text).toBe(text);
    expect(decoded.warnings).toEqual([
      `page.txt: ${bad} ${bad === 1 ? 'character is' : 'characters are'} damaged: got bytes that are not UTF-8, read as U+FFFD`
    ]);
  });

  test('as many as TextDecoder finds, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 30, min: 60 }), (tail) => {
        const bytes = bytesOf(utf8(LONG.repeat(20)), tail);
        const { text, warnings } = decodeText(bytes, 'x');
        const found = text.split('\ufffd').length - 1;
        expect(Number(/: (\d+) character/.exec(warnings[0] ?? '')?.[1] ?? 0)).toBe(found);
      })
    );
  });

  test('a page of Windows-1252 stays one', () => {
    const text = 'Genève, Orléans, café, naïve, Málaga: les élèves ont parlé à Besançon.';
    expect(decodeText(latin1(text), 'x')).toEqual({ text, warnings: [] });
    expect(decodeText(latin1('Een café'), 'x').text).toBe('Een café');
  });
});

test('the frames of a wire are text', () => {
  const framed = '\x16\x16\x01G7787\x1fglbsm\r\nr d\x13\x11 BC-US--Fish\r\n\x02^Fish<\r\n\x03AP\r\n\x04';
  expect(decodeDocument(latin1(framed), 'x')).toContain('BC-US--Fish');
});

describe('what shows nothing does not matter to the dateline, and keeps its place in the text', () => {
  test.each(['\u200b', '\u00ad', '\u200e', '\u200f', '\u202a', '\u202c', '\u2060', '\ufeff'])('%j', (sign) => {
    for (const lead of [
      `${sign}MOSKOU (ANP) - De minister sprak.`,
      `MOSKOU${sign} (ANP)${sign} - De minister sprak.`,
      `MOS${sign}KOU (ANP) ${sign}- De minister sprak.`,
      `${sign}M${sign}${sign}OSKOU${sign} ${sign}(${sign}ANP${sign})${sign} -${sign} De minister sprak.`
    ]) {
      const parsed = parseDateline(lead);
      expect(parsed.ok, JSON.stringify(lead)).toBe(true);
      if (!parsed.ok) continue;
      const [place] = parsed.dateline.places;
      expect(place?.text.replaceAll(sign, '')).toBe('MOSKOU');
      expect(lead.slice(place?.start, place?.end)).toBe(place?.text);
      expect(parsed.dateline.agencies.map(({ key }) => key)).toEqual(['anp']);
    }
  });
});

const UNREADABLE: [why: string, bytes: Uint8Array, reason: RegExp][] = [
  ['empty', new Uint8Array(), /^page\.txt: the file is empty/],
  ['spaces only', utf8(' \r\n\t '), /^page\.txt: the file holds nothing but spaces/],
  [
    'a picture',
    bytesOf([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 1, 0, 0, 7, 200]),
    /^page\.txt: the file is binary/
  ],
  ['control characters', Uint8Array.from({ length: 200 }, (_, at) => 14 + (at % 14)), /^page\.txt: the file is binary/],
  ['over 5 MB', new Uint8Array(MAX_BYTES + 1).fill(65), /^page\.txt: the file is 5\.0 MB; a page has at most 5 MB/]
];

describe('a document that cannot be read says its name and why', () => {
  test.each(UNREADABLE)('%s', (_, bytes, reason) => {
    expect(() => decodeDocument(bytes, 'page.txt')).toThrow(UnreadableDocumentError);
    expect(() => decodeDocument(bytes, 'page.txt')).toThrow(reason);
  });

  test('never by another error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeDocument(bytes, 'x')).not.toContain('\r');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocumentError);
        }
      })
    );
  });
});
