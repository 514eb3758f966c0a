/** How sites head the list of further items: `Meer uit Buitenland`. The rest of the line is the section's name. */
const HEADINGS: readonly (readonly [language: string, opening: string])[] = [
  ['nl', 'meer uit'],
  ['nl', 'meer over'],
  ['nl', 'meer nieuws uit'],
  ['nl', 'meer in'],
  ['nl', 'lees ook uit'],
  ['en', 'more from'],
  ['en', 'more in'],
  ['en', 'more on'],
  ['en', 'more news from'],
  ['de', 'mehr aus'],
  ['de', 'mehr zu'],
  ['de', 'mehr zum thema'],
  ['de', 'weitere meldungen aus'],
  ['fr', 'plus de'],
  ['fr', "plus d'"],
  ['fr', 'plus d’'],
  ['fr', 'à lire aussi dans'],
  ['es', 'más de'],
  ['es', 'más en'],
  ['es', 'más sobre'],
  ['it', 'altro da'],
  ['it', 'altre notizie da'],
  ['it', 'altre notizie di'],
  ['pt', 'mais de'],
  ['pt', 'mais em'],
  ['pt', 'mais sobre'],
  ['da', 'mere fra'],
  ['no', 'mer fra'],
  ['sv', 'mer från'],
  ['fi', 'lisää aiheesta']
];

/** A heading is short; a longer line is a sentence. */
const MAX_LENGTH = 60;

/** A line that heads a list of items, or null. */
export function readHeading(line: string): { language: string; section: string } | null {
  const text = line.trim().replace(/:$/, '');
  if (text.length > MAX_LENGTH || /[.!?]$/.test(text)) return null;
  const lower = text.toLowerCase();
  for (const [language, opening] of HEADINGS) {
    if (!lower.startsWith(opening)) continue;
    const rest = text.slice(opening.length);
    const section = rest.trim();
    const glued = /['’]$/.test(opening);
    // A section is a name; `Meer uit de cijfers blijkt` is not.
    if (section && (glued || /^\s/.test(rest)) && /^[\p{Lu}\p{N}]/u.test(section)) return { language, section };
  }
  return null;
}
