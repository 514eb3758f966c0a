import { hashText } from './hash.ts';
import { foldWords } from './words.ts';

/** Base 36 digits of a 64-bit id. */
const ID_LENGTH = 13;
/** Characters of a lead that its id is made of: a text of a megabyte in one line costs no more than a long one. */
const MOST_READ = 20_000;
/** The first characters of a lead, in which the bracket is looked for that an id leaves out; ids are in addresses, so this never changes. */
const DATELINE_REACH = 100;
const BRACKET = /^([^()[\]]{0,70})[([]([^()[\]]{2,40})[)\]]/;

/** Lower case, no accents, letters and figures only, single spaces, and no agencies: what makes two printings one text. */
export function normalise(lead: string): string {
  const head = lead.slice(0, DATELINE_REACH);
  return foldWords(head.replace(BRACKET, '$1 ') + lead.slice(DATELINE_REACH), { joined: true }).join(' ');
}

/** A story's id: 64 bits of its normalised lead, in base 36. The agencies in brackets do not count: pages differ in them. */
export const storyId = (lead: string): string => textId(normalise(lead.slice(0, MOST_READ)));

/** 64 bits of a text, every letter of it, as a story's id is written. */
export function textId(text: string): string {
  const high = hashText(text, 0x9e3779b9);
  const low = hashText(text, 0x85ebca6b);
  const id = (BigInt(high) << 32n) | BigInt(low);
  return id.toString(36).padStart(ID_LENGTH, '0');
}
