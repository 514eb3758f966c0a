import { squeeze } from './fold.ts';

/** What an editor put before the dateline: squeezed openings (no spaces or hyphens), so that `N i e u w bericht` fits too. */
const KEYWORDS: readonly string[] = (
  'attn attentie attention achtung atencion atencao attenzione letop nb: eds editors note nieuwbericht ' +
  'nieuw: nieuweversie vervangt correctie rectificatie herhaling update aanvulling meer updates corrects ' +
  'corrected correction adds recasts refiles repeats rpt wrapup urgent flash bulletin embargo writethru ' +
  'leads eilmeldung eil korrektur berichtigung neufassung zusammenfassung wiederholung neu: mehr modif ' +
  'rectificatif actualis reprise leadgeneral ampliacion actualiza avance correccion urgente atualiza ' +
  'aggiorna ripetizione rettifica bc- bc am- pm- photo video opdater rettelse ny: nyversion hasteopdatering ' +
  'uppdater rattelse korjattu exclusive exclusief ///'
).split(' ');

const BY_INITIAL = new Map<string, string[]>();
for (const keyword of KEYWORDS) {
  BY_INITIAL.set(keyword.charAt(0), [...(BY_INITIAL.get(keyword.charAt(0)) ?? []), keyword]);
}

/** `By`, in the languages of the wires, before a name. */
const BYLINES = new Set([
  'by',
  'door',
  'von',
  'par',
  'por',
  'di',
  'af',
  'av',
  'van',
  'de',
  'tekst:',
  'text:',
  'dal',
  'dalla',
  'van onze'
]);

/** How far a preamble may reach, and how many starts behind it are tried. */
const REACH = 600;
const MAX_STARTS = 14;

/** Where a dateline may begin behind a preamble, nearest first; empty where the text opens with none. */
export function startsBehindPreamble(text: string, from: number): number[] {
  const head = text.slice(from, from + REACH);
  const starts = isMarkedOpening(head)
    ? sentenceStarts(head)
    : isByline(head)
      ? [...nameStarts(head), ...sentenceStarts(head)]
      : lineStarts(head);
  return [...new Set(starts)].slice(0, MAX_STARTS).map((start) => from + start);
}

function isMarkedOpening(head: string): boolean {
  const first = head.charAt(0);
  if ('([*+/=<^#•►▶»>~'.includes(first)) return true;
  const squeezed = squeeze(head.slice(0, 40));
  return BY_INITIAL.get(squeezed.charAt(0))?.some((keyword) => squeezed.startsWith(keyword)) ?? false;
}

const isByline = (head: string): boolean => BYLINES.has(head.slice(0, head.search(/\s/)).toLowerCase());

/** Behind `.`, `:`, a closing bracket, a run of signs or a line's end, where a capital follows. */
function sentenceStarts(head: string): number[] {
  const starts: number[] = [];
  for (let at = 1; at < head.length && starts.length < MAX_STARTS; at++) {
    const before = head.slice(Math.max(0, at - 3), at).trimEnd();
    const boundary =
      '\n\r'.includes(head.charAt(at - 1)) || '.:!?)]*+/=-–—_>»;'.includes(before.charAt(before.length - 1));
    if (boundary && /\s/.test(head.charAt(at - 1)) && opensName(head, at)) starts.push(at);
  }
  return starts;
}

/** Behind `By John Smith`: any word that could open a place's name, a change to capitals first. */
function nameStarts(head: string): number[] {
  const words = [...head.slice(0, 160).matchAll(/\S+/g)];
  const starts = words.slice(2).filter((word) => opensName(head, word.index));
  const isCaps = (word: string): boolean => word === word.toUpperCase();
  const changes = starts.filter((word) => {
    const before = words[words.indexOf(word) - 1]?.[0] ?? '';
    return isCaps(word[0]) && !isCaps(before);
  });
  return [...changes, ...starts].map((word) => word.index);
}

/** Each further line of the opening. */
function lineStarts(head: string): number[] {
  const starts: number[] = [];
  let end = head.indexOf('\n');
  while (end >= 0 && starts.length < MAX_STARTS) {
    if (opensName(head, end + 1)) starts.push(end + 1);
    end = head.indexOf('\n', end + 1);
  }
  return starts;
}

const opensName = (head: string, at: number): boolean => /[\p{Lu}\d('’([/]/u.test(head.charAt(at));
