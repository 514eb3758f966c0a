import { foldPrinted } from '../../text/fold.ts';

/** What a line above a dateline is; `text` is running text, `title` may be the headline. */
export type HeaderKind = 'byline' | 'note' | 'mark' | 'slug' | 'picture' | 'title' | 'text';

/** A header has no more lines than this, and one sentence at most (a standfirst, a notice). */
const MAX_LINES = 24;
const MAX_SENTENCES = 1;
/** A headline is no longer (characters). */
const MAX_TITLE = 160;

/** Before a writer's name. */
const BY = /^(?:by|door|von|par|por|av|tekst|text|texto|testo)(?::\s*|\s+)/iu;
/** A writer's name, or several: `Jane Doe`, `JAN VAN DER BERG en Piet Smit, AP`; its words begin with capitals. */
const WRITER =
  /^(?:dpa|afp|onze|unser\p{L}*|our|notre|\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|and|en|und|et|y|e|&|van|de|der|den|von|la|le|ter|te|correspondents?|staff|redactie|correspondent))*(?:,.*)?$/u;
/** A line that names writers without a word before them. */
const DESK =
  /^(?:the )?(?:associated press|ap|reuters|afp|canadian press|staff)(?: \p{L}+)? (?:writers?|reporters?|correspondents?|editors?)$|^(?:van onze|von unser\p{L}*|de notre|de nuestr\p{L}*|dal nostro) /iu;
/** To editors and about use: with a colon or a dash behind it, or all in capitals; else it may be a headline's first word. */
const NOTE =
  /^(?:attn|attentie|attention|achtung|atenci[oó]n|aten[cç][aã]o|attenzione|let op|nb|eds?|editors?|note|noot|redaktioneller hinweis|hinweis|correctie|rectificatie|corrects?|korrektur|berichtigung|rectificatif|correcci[oó]n|rettifica|rettelse|r[aä]ttelse|embargo\w*|sperrfrist)(?!\p{L})/iu;
const PLAIN_NOTE =
  /^(?:n ?i ?e ?u ?w ?b ?e ?r ?i ?c ?h ?t|nieuwe versie|vervangt|for immediate release|not for (?:publication|dissemination|distribution|release|use)|mit (?:foto|bild)\w*)(?!\p{L})/iu;
const PICTURE =
  /^(?:photos?|foto'?s?|bild(?:er)?|beeld|picture|image|video|graphic|grafik|caption|bijschrift|legende|l[eé]gende|©)(?:\s*[:/(]|\s+(?:by|door|von|par)\s)/iu;
/** What an agency prints over a version of a story, alone on a line. */
const MARK =
  /^(?:(?:\d{1,2}(?:st|nd|rd|th) ?)?(?:lead|ld|add|sub|writethru|ld-writethru)s?(?: \d+)?|extra|refile|repeat|rpt|urgent|flash|bulletin|alert|update ?\d*|wrapup ?\d*|roundup|correction|advisory|exclusive|eil(?:meldung|t)?|zusammenfassung|neu|neufassung|wiederholung|urgente?|avance|priority|news ?alert)[ :.!-]*$/i;
/** Codes of a transmission: `ecp0007 4 s 850 dpa-tns 0908`, `BC-US--Fish, 1st Ld,127<`, `ZCZC AAP`, `$T:Motor`, `Germany-politics/`. */
const SLUG =
  /^(?:zczc|nnnn)\b|^[a-z]{3}-?\d{3,4}\s+\d\b|^(?:bc|am|pm)-\S|^[%#$&*@]\S*$|^[%#$&@]\S*[:\\+=]|^[\p{L}\d-]+(?:\/[\p{L}\d-]*)*\/$/iu;
/** `dpa hoe tam mfi mi xxde pba`: desks and services. */
const DESK_CODES = /^[a-z\d]{2,4}(?: [a-z\d]{2,4}){4,}$/;

const SENTENCE_END = /[.!?…]["”’»)]?$/;

/** A line of a header by its form alone. */
export function headerKind(line: string): HeaderKind {
  const text = line.replace(/^[\^*+•·–-]+\s*|\s*[<=]+$/g, '').trim();
  if (text === '' || SLUG.test(text) || DESK_CODES.test(text)) return 'slug';
  if (MARK.test(text)) return 'mark';
  if (isByline(text)) return 'byline';
  if (PICTURE.test(text)) return 'picture';
  if (isNote(text) || /^[*•·+]\s/.test(line)) return 'note';
  if (line.length > MAX_TITLE) return 'text';
  if (!SENTENCE_END.test(text)) return /[;,]["”’]?$/.test(text) ? 'text' : 'title';
  return 'text';
}

const isByline = (text: string): boolean =>
  text.length < 100 && (DESK.test(text) || (BY.test(text) && WRITER.test(text.replace(BY, ''))));

/** Wholly in brackets, or a note's words with a sign behind them, or in capitals. */
function isNote(text: string): boolean {
  if (/^[([].*[)\]]$/.test(text) || PLAIN_NOTE.test(text)) return true;
  const word = NOTE.exec(text)?.[0];
  return word !== undefined && (/^\s*[:–—-]/.test(text.slice(word.length)) || !/\p{Ll}/u.test(text));
}

/** Whether the lines are nothing but a header: no more than one sentence of running text among notes, marks and titles. */
export function isHeader(lines: readonly string[]): boolean {
  if (lines.length > MAX_LINES) return false;
  return lines.filter((line) => headerKind(line) === 'text').length <= MAX_SENTENCES;
}

/** The header's line that is the headline: one marked ` =` or `^…<` before the first title, -1 where none may be. */
export function headlineIn(lines: readonly string[]): number {
  const kinds = lines.map(headerKind);
  const end = lines.findIndex((line) => /\s=+$/.test(line));
  // `Situation`, `France:`, `Gilets jaunes … =`: what ends in the mark is the headline, what stands above it a kicker.
  for (let at = end; at >= 0; at--) if (kinds[at] === 'title') return at;
  const title = kinds.indexOf('title');
  // `Video: storm hits the coast`, with no other line that could be it.
  return title < 0 && kinds[0] === 'picture' ? 0 : title;
}

/** A line without the wire's own marks: `^$210 fish is found dead<` → `$210 fish is found dead`. */
export const cleanHeadline = (line: string): string =>
  line.startsWith('^') ? line.replace(/^\^+\s*|\s*[<=]+\s*$/g, '').trim() : line.replace(/\s+=+$/, '').trim();

/** Who wrote it, as the byline prints it: `By Jane Doe` → `Jane Doe`. */
export function bylineIn(lines: readonly string[]): string | null {
  const line = lines.find((line) => headerKind(line) === 'byline');
  if (line === undefined) return null;
  const name = cleanHeadline(line).replace(
    /^(?:by|door|von|par|por|di|af|av|tekst|text|texto|testo)(?::\s*|\s+)/iu,
    ''
  );
  return foldPrinted(name) === '' ? null : name;
}
