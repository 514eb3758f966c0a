import { UnreadableDocumentError } from '../model/errors.ts';

/** No wire page is larger; a larger file is no page (bytes). */
export const MAX_BYTES = 5_000_000;
/** How much of a document is looked at to tell its encoding (bytes). */
const SAMPLE = 4096;

/**
 * A document's text, line ends as `\n`, without a BOM. UTF-8, UTF-16 (either order, with or without BOM) and
 * Windows-1252 (of which Latin-1 is a part) are told by their bytes.
 * @throws UnreadableDocumentError for an empty, binary or over-large document.
 */
export function decodeDocument(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new UnreadableDocumentError(name, 'the file is empty; expected a text page');
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    throw new UnreadableDocumentError(name, `the file is ${size} MB; a page has at most ${MAX_BYTES / 1_000_000} MB`);
  }
  const encoding = encodingOf(bytes);
  if (!encoding) throw new UnreadableDocumentError(name, 'the file is binary; expected a text page');
  // TextDecoder takes the BOM off itself.
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  if (text.trim() === '')
    throw new UnreadableDocumentError(name, 'the file holds nothing but spaces; expected a text page');
  return text;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return utf16Of(sample);
  if (controlShare(sample) > 0.02) return null;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Text of mostly Latin letters in UTF-16 has its zero bytes all on one side. */
function utf16Of(sample: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const units = sample.length / 2;
  if (odd > units * 0.5 && even < units * 0.05) return 'utf-16le';
  if (even > units * 0.5 && odd < units * 0.05) return 'utf-16be';
  return null;
}

/** Control characters other than tab, line ends, form feed and the wires' own STX, ETX, SOH. */
function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte > 3) controls++;
  }
  return controls / sample.length;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
