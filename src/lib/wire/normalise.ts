import { WEEKDAYS as WEEKDAY_FORMS } from '../facts/compiled/calendar.ts';
import { parseDateline } from '../dateline/parse.ts';
import { foldName } from '../text/fold.ts';
import { foldWords } from '../text/words.ts';

/** The first characters of a lead, in which the bracket is looked for that an id leaves out; ids are in addresses, so this never changes. */
const DATELINE_REACH = 100;
const BRACKET = /^([^()[\]]{0,70})[([]([^()[\]]{2,40})[)\]]/;
const WEEKDAYS = new Set(WEEKDAY_FORMS.map(foldName));

/** Lower case, no accents, letters and figures only, single spaces, and no agencies: what makes two printings one text. */
export function normalise(lead: string): string {
  const head = lead.slice(0, DATELINE_REACH);
  return plain(head.replace(BRACKET, '$1 ') + lead.slice(DATELINE_REACH));
}

/** A lead as its printed places with their qualifiers, the words behind the dateline, and the weekdays among them. */
export function words(lead: string): { opening: string; body: string[]; weekdays: Set<string> } {
  const parsed = parseDateline(lead);
  const dateline = parsed.ok ? parsed.dateline : null;
  const opening = dateline?.places.map(({ text, qualifier }) => `${text} ${qualifier?.text ?? ''}`).join(' ') ?? '';
  const body = foldWords(lead.slice(dateline?.bodyStart ?? 0), { joined: true });
  return { opening: plain(opening), body, weekdays: new Set(body.filter((word) => WEEKDAYS.has(word))) };
}

const plain = (text: string): string => foldWords(text, { joined: true }).join(' ');
