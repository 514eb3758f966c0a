import { SECTION_NAMES, SECTION_OPENINGS } from '../../facts/compiled/headings.ts';
import { foldName } from '../../text/fold.ts';
import { wordSpans } from '../../text/words.ts';

/** The head of a list of further items. */
export interface Heading {
  /** ISO 639-1; null for a name that no table has. */
  language: string | null;
  /** The section's name: `Buitenland` of `Meer uit Buitenland`; else the line as printed. */
  section: string;
}

/** A heading is short; a longer line is a sentence (characters). */
const MAX_LENGTH = 60;

const OPENINGS = SECTION_OPENINGS.flatMap(([language, forms]) => forms.map((form) => ({ language, form })));
const NAMES = new Map(SECTION_NAMES.flatMap(([language, forms]) => forms.map((form) => [form, language])));

/** A line that heads a list whatever follows, `Meer uit Buitenland`, or null. */
export function readHeading(line: string): Heading | null {
  const text = headingText(line);
  if (text === null) return null;
  const folded = foldName(text);
  for (const { language, form } of OPENINGS) {
    if (!folded.startsWith(`${form} `)) continue;
    const section = behindWords(text, form.split(' ').length);
    // A section is a name; `Meer uit de cijfers blijkt` is not.
    if (/^[\p{Lu}\p{N}]/u.test(section)) return { language, section };
  }
  return null;
}

/** The language of a name that heads a list by itself where items follow, `Lees ook:`; null for any other line. */
export function headingName(line: string): string | null {
  const text = headingText(line);
  return text === null ? null : (NAMES.get(foldName(text)) ?? null);
}

/** A line's text where it is as short as a heading and ends like one; null for a sentence. */
export function headingText(line: string): string | null {
  const text = line.trim().replace(/\s*:$/, '');
  return text.length > MAX_LENGTH || /[.!?,;]["'”’»)]*$/.test(text) ? null : text;
}

/** What stands behind the first so many words of a text, and the apostrophe of `plus d’`. */
function behindWords(text: string, words: number): string {
  const { end } = wordSpans(text);
  return text.slice(end[words - 1]).replace(/^[\s'’]+/, '');
}
