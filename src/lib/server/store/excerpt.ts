import { highlightTerms } from '../../filter/highlight.ts';
import { oneLine } from '../../text/shorten.ts';
import { searchTerms, type SearchTerm } from '../../filter/search-text.ts';

/** About two lines of a list. */
const LENGTH = 160;
/** Of these so many stand before the hit. */
const BEFORE = 60;
/** Further into a story nobody looks for its first hit: a text of a megabyte costs no more than a long one. */
const MOST_READ = 40_000;

/** What of a story is looked through. */
export interface Searched {
  headline: string | null;
  firstLine: string;
  /** The lead up to where its text begins: `MOSKOU (ANP/RTR) -`; empty without one. */
  dateline: string;
  /** Running text: the lead after its dateline, then the paragraphs. */
  passages: string[];
}

/**
 * Why a story is found where its line in the list does not show it: the passage around the first hit, plain text, cut at words, `…`
 * where it is cut; before it, or alone, the printed dateline where only that has a word. Null where the line has all the words.
 */
export function excerptOf(query: string, { headline, firstLine, dateline, passages }: Searched): string | null {
  const line = `${headline ?? ''}\n${firstLine}`;
  const missing = searchTerms(query).filter((term) => hitIn(line, term) === -1);
  if (missing.length === 0) return null;
  const passage = passageOf(missing, passages);
  const still = missing.filter((term) => hitIn(passage ?? '', term) === -1);
  if (!still.some((term) => hitIn(dateline, term) !== -1)) return passage;
  return passage === null ? dateline.replace(SEPARATOR, '') : `${dateline} ${passage}`;
}

/** What parts a dateline from its text: `MOSKOU (ANP) -`. */
const SEPARATOR = /[\s\p{Pd}:]+$/u;

function passageOf(missing: SearchTerm[], passages: string[]): string | null {
  let read = 0;
  for (const passage of passages) {
    const text = passage.slice(0, MOST_READ - read);
    const hits = missing.map((term) => hitIn(text, term)).filter((at) => at !== -1);
    if (hits.length > 0) return cut(text, Math.min(...hits));
    read += text.length;
    if (read >= MOST_READ) break;
  }
  return null;
}

/** Where a term is first found, -1 where it is not. */
function hitIn(text: string, term: SearchTerm): number {
  let at = 0;
  for (const piece of highlightTerms(text, [term])) {
    if (piece.hit) return at;
    at += piece.text.length;
  }
  return -1;
}

function cut(text: string, hit: number): string {
  if (text.length <= LENGTH) return text.trim();
  // The end of a text is shown whole rather than a piece that is short.
  const from = Math.max(0, Math.min(hit - BEFORE, text.length - LENGTH));
  const start = from === 0 ? 0 : nextWord(text, from, hit);
  const limit = start + LENGTH;
  const space = text.lastIndexOf(' ', limit);
  const end = limit >= text.length ? text.length : space > hit ? space : limit;
  const inner = oneLine(text.slice(start, end));
  return `${start > 0 ? '…' : ''}${inner}${end < text.length ? '…' : ''}`;
}

/** The first beginning of a word from `from` on, `hit` at the latest. */
function nextWord(text: string, from: number, hit: number): number {
  const space = text.indexOf(' ', from - 1);
  return space === -1 || space >= hit ? hit : space + 1;
}
