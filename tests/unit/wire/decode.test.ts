import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableDocumentError } from '../../../src/lib/model/errors.ts';
import { decodeDocument, MAX_BYTES } from '../../../src/lib/wire/decode.ts';

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
