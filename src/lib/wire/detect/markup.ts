/** The first element of a marked-up text. */
interface Root {
  /** Without its prefix, as written: `feed`, `RDF`. */
  name: string;
  /** With it: `rdf:RDF`. */
  qualified: string;
  attributes: string;
  /** What follows the tag. */
  rest: string;
  /** An XML declaration stands before it. */
  isDeclared: boolean;
  /** What the document type names, `html`; null without one. */
  doctype: string | null;
}

const OPEN_TAG = /^<((?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*))((?:\s[^<>]*)?)>/;
/** The longest tag that is looked at, in characters: namespaces by the dozen stand in some. */
const LONGEST_TAG = 10_000;

/** Comments and declarations before the first element, at most. */
const MOST_PROLOGUE = 100;

/** What may stand before the first element: an XML declaration or other instruction, comments, a document type. */
const PROLOGUE: [opening: string, closing: string][] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>']
];

/** The first element behind blank lines, comments, declarations; null where there is none, as in a text that begins with `<`. */
function rootOf(text: string): Root | null {
  let at = 0;
  let isDeclared = false;
  let doctype: string | null = null;
  for (let count = 0; count < MOST_PROLOGUE; count++) {
    at += /^\s*/.exec(text.slice(at, at + LONGEST_TAG))?.[0].length ?? 0;
    const [opening, closing] = PROLOGUE.find(([opening]) => text.startsWith(opening, at)) ?? [];
    if (opening === undefined || closing === undefined) break;
    const said = text.slice(at, at + 200);
    isDeclared ||= /^<\?xml\s/i.test(said);
    doctype ??= /^<!doctype\s+([\w.:-]+)/i.exec(said)?.[1]?.toLowerCase() ?? null;
    const end = text.indexOf(closing, at + opening.length);
    // A declaration that never ends is one all the same; a comment that never ends hides whatever follows.
    if (end < 0) break;
    at = end + closing.length;
  }
  const tag = OPEN_TAG.exec(text.slice(at, at + LONGEST_TAG));
  if (!tag) return isDeclared || doctype ? { ...NO_ELEMENT, rest: text.slice(at), isDeclared, doctype } : null;
  const [whole, qualified = '', name = '', attributes = ''] = tag;
  return { name, qualified, attributes, rest: text.slice(at + whole.length), isDeclared, doctype };
}

const NO_ELEMENT = { name: '', qualified: '', attributes: '' };

/** Whether a text is XML, of whatever kind: declared, or its first element has a namespace or is closed by the last line. */
export function isXml(text: string): boolean {
  const root = rootOf(text);
  if (!root) return false;
  if (root.isDeclared || /\sxmlns(:|=)/.test(root.attributes)) return true;
  return root.name !== '' && text.trimEnd().endsWith(`</${root.qualified}>`);
}

/** A test for XML whose first element is one of these; cut off ones too, as the names are of no other use. */
export const isXmlOf =
  (...names: string[]) =>
  (text: string): boolean => {
    const root = rootOf(text);
    return root !== null && names.includes(root.name);
  };

/** Elements that a piece of a page begins with. */
const HTML_ELEMENTS =
  /^(head|body|title|meta|link|script|style|div|p|article|section|main|header|footer|nav|aside|table|ul|ol|dl|h[1-6]|span|a|b|i|em|strong|img|figure|center|font|blockquote|form|iframe)$/i;
/** A page below a line of something else: what a server printed before it. */
const PAGE_BEGINS = /^[ \t]*<(!doctype html|html)[\s>]/im;
/** Any tag, in a line. */
const TAG = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;
/** Lines that are looked at: a page that is HTML is so from its beginning. */
const LINES = 300;

/** An HTML page, or a piece of one: marked up throughout. A text page that quotes a line of HTML is none. */
export function isHtml(text: string): boolean {
  const root = rootOf(text);
  if (root?.doctype === 'html') return root.name !== '' || root.rest.trim() === '';
  if (root?.name.toLowerCase() === 'html') return root.attributes !== '' || /^\s*(<|$)/.test(root.rest);
  const begins = (root !== null && HTML_ELEMENTS.test(root.name)) || PAGE_BEGINS.test(text.slice(0, LONGEST_TAG));
  return begins && isMarkedUp(text);
}

/** At least half of the lines have a tag, and some element is closed. */
function isMarkedUp(text: string): boolean {
  const lines = text
    .split('\n', LINES)
    .map((line) => line.slice(0, LONGEST_TAG))
    .filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => TAG.test(line)).length;
  return tagged >= lines.length / 2 && lines.some((line) => /<\/[a-z]/i.test(line));
}
