import { UnreadableDocumentError } from '../model/errors.ts';

/** No wire page is larger; a larger file is no page (bytes). */
export const MAX_BYTES = 5_000_000;
/** How much of a document is looked at to tell its encoding (bytes). */
const SAMPLE = 4096;

/** A document's text, and what was odd but survivable in its bytes: sentences that begin with the document's name. */
export interface DecodedText {
  text: string;
  warnings: string[];
}

/**
 * A document's text, line ends as `\n`, without a BOM. UTF-8, UTF-16 (either order, with or without BOM) and
 * Windows-1252 (of which Latin-1 is a part) are told by their bytes; what cannot be read in them is U+FFFD, and counted.
 * @throws UnreadableDocumentError for an empty, binary or over-large document.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  if (bytes.length === 0) throw new UnreadableDocumentError(name, 'the file is empty; expected a text page');
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1);
    throw new UnreadableDocumentError(name, `the file is ${size} MB; a page has at most ${MAX_BYTES / 1_000_000} MB`);
  }
  const told = encodingOf(bytes);
  if (!told) throw new UnreadableDocumentError(name, 'the file is binary; expected a text page');
  // TextDecoder takes the BOM off itself.
  const text = new TextDecoder(told.encoding).decode(bytes).replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  if (text.trim() === '')
    throw new UnreadableDocumentError(name, 'the file holds nothing but spaces; expected a text page');
  return { text, warnings: told.bad === 0 ? [] : [`${name}: ${badBytes(told.bad)}`] };
}

/** `decodeText` for those who have nobody to warn. */
export const decodeDocument = (bytes: Uint8Array, name: string): string => decodeText(bytes, name).text;

const badBytes = (count: number): string =>
  `${count} ${count === 1 ? 'character is' : 'characters are'} damaged: got bytes that are not UTF-8, read as U+FFFD`;

/** How the bytes are written, and how many of them are not. */
interface Encoding {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  bad: number;
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', bad: 0 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', bad: 0 };
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) {
    const encoding = utf16Of(sample);
    return encoding && { encoding, bad: 0 };
  }
  if (controlShare(sample) > 0.02) return null;
  if (isAllUtf8(bytes)) return { encoding: 'utf-8', bad: 0 };
  const { characters, bad, isCut } = countUtf8(bytes);
  // In Windows-1252 hardly any two letters beside each other look like UTF-8: with one bad byte a hundred good ones decide.
  const isUtf8 = bad === 0 || (characters > 0 && characters >= bad) || (characters === 0 && bad === 1 && isCut);
  return isUtf8 ? { encoding: 'utf-8', bad } : { encoding: 'windows-1252', bad: 0 };
}

/** Nearly every page is: asked first, as counting costs ten times as much. */
function isAllUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text of mostly Latin letters in UTF-16 has its zero bytes all on one side. */
function utf16Of(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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

/** What frames wire copy: SOH, STX, ETX, EOT, DC1 to DC4, SYN, ESC, FS to US. */
const FRAMES = new Set([1, 2, 3, 4, 17, 18, 19, 20, 22, 27, 28, 29, 30, 31]);
/** Tab, line feed, vertical tab, form feed, carriage return. */
const SPACES = new Set([9, 10, 11, 12, 13]);

/** The share of control characters that no text holds. Frames are few: a file full of them is none. */
function controlShare(sample: Uint8Array): number {
  let controls = 0;
  let frames = 0;
  for (const byte of sample) {
    if (byte >= 32 || SPACES.has(byte)) continue;
    if (FRAMES.has(byte)) frames++;
    else controls++;
  }
  return (frames > sample.length / 5 ? controls + frames : controls) / sample.length;
}

/** Characters of several bytes, runs of bytes that are no UTF-8, and whether the last of them is a cut character. */
function countUtf8(bytes: Uint8Array): { characters: number; bad: number; isCut: boolean } {
  let characters = 0;
  let bad = 0;
  let isCut = false;
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lengthOf(lead);
    const read = continuationOf(bytes, at, length);
    if (length > 0 && read === length) characters++;
    else {
      bad++;
      // `Ã` and `Â` end no word, so a lone lead byte of these at the end is a cut character; so are two bytes of three.
      isCut = length > 0 && at + read === bytes.length && (read > 1 || lead <= 0xc3);
    }
    at += Math.max(1, read);
  }
  return { characters, bad, isCut };
}

/** Bytes of the character that begins with this one; 0 for none. */
const lengthOf = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;

/** How many bytes from `at` belong to a character of that length, as TextDecoder counts them. */
function continuationOf(bytes: Uint8Array, at: number, length: number): number {
  let read = 1;
  while (read < length) {
    const byte = bytes[at + read];
    const [low, high] = read === 1 ? secondOf(bytes[at]!) : [0x80, 0xbf];
    if (byte === undefined || byte < low || byte > high) break;
    read++;
  }
  return read;
}

/** Which second bytes a lead byte takes: no over-long forms, no surrogates, nothing above U+10FFFF. */
function secondOf(lead: number): [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
