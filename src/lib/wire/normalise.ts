import { WEEKDAYS as WEEKDAY_FORMS } from '../facts/compiled/calendar.ts';
import { foldName } from '../text/fold.ts';
import { foldWords } from '../text/words.ts';

/** The first characters of a lead, in which a dateline's bracket is looked for. */
const DATELINE_REACH = 100;
const BRACKET = /^([^()[\]]{0,70})[([]([^()[\]]{2,40})[)\]]/;
const DASH = /^(.{2,50}?)(?:[–—]|\s-\s|--)/;

const WEEKDAYS = new Set(WEEKDAY_FORMS.map(foldName));

/** Lower case, no accents, letters and figures only, single spaces, and no agencies: what makes two printings one text. */
export function normalise(lead: string): string {
  const head = lead.slice(0, DATELINE_REACH);
  return plain(head.replace(BRACKET, '$1 ') + lead.slice(DATELINE_REACH));
}

/** A lead as its printed place, the words behind it, and the weekdays among them. */
export function words(lead: string): { opening: string; body: string[]; weekdays: Set<string> } {
  const head = lead.slice(0, DATELINE_REACH);
  const match = BRACKET.exec(head) ?? DASH.exec(head);
  const opening = plain(match?.[1] ?? '').replace(/ \d.*$/, '');
  const body = foldWords(lead.slice(match?.[0].length ?? 0), { joined: true });
  return { opening, body, weekdays: new Set(body.filter((word) => WEEKDAYS.has(word))) };
}

const plain = (text: string): string => foldWords(text, { joined: true }).join(' ');
