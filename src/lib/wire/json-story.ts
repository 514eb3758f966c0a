import { UNTOLD, type WireStory } from '../model/document.ts';
import { checkFields, hasFields, TEXT } from './fields.ts';
import { storyId } from '../text/story-id.ts';
import { leadAndParagraphs } from './text-page/split-stories.ts';

/** A story as programs hand it over: one line of JSON, or an object. The text's first line is the lead, with the notes above its dateline. */
export interface JsonFields {
  id?: string | number | null;
  text: string;
  headline?: string | null;
  /** ISO 639-1. */
  lang?: string | null;
  /** The publisher's own place: `Brattleboro, VT, US`, `NL`. */
  home?: string | null;
  /** Who published it: `Het Parool`. */
  source?: string | null;
}

/** One line of `locate --jsonl`, checked. */
export interface JsonStory {
  /** The line's own id, or the story's. */
  id: string | number;
  home: string | null;
  source: string | null;
  story: WireStory;
}

/** A line that cannot be used: its id where it had one. */
export type JsonProblem = { id: string | number | null; error: string };

/** Reads `{"id"?,"text","headline"?,"lang"?,"home"?,"source"?}`; `language` is that of stories that do not say theirs. Never throws. */
export function readJsonStory(line: string, language: string | null): JsonStory | JsonProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `expected one JSON object, but ${error instanceof Error ? error.message : ''}` };
  }
  const problem = problemOf(value);
  if (problem !== null) return { id: idOf(value), error: problem };
  return jsonStory(value as JsonFields, language);
}

const FIELDS = { text: TEXT, headline: TEXT, lang: TEXT, home: TEXT, source: TEXT };

/** What is wrong with a story's fields, what came and what was expected; null when nothing is. */
export function problemOf(value: unknown): string | null {
  if (!hasFields(value)) return `got ${kindOf(value)}, expected an object`;
  if (typeof value.text !== 'string') return `"text": got ${kindOf(value.text)}, expected a string`;
  if (value.text.trim() === '') return '"text": is empty';
  const [fault] = checkFields(value, FIELDS).faults;
  if (!fault) return null;
  return `"${fault.field}": got ${kindOf(fault.got)}, expected ${fault.expected}`;
}

/** Checked fields (see `problemOf`) as a story. */
export function jsonStory({ text, headline, lang, home, source, id }: JsonFields, language: string | null): JsonStory {
  const lines = text
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  const { lead, paragraphs } = leadAndParagraphs(lines, lang?.trim().toLowerCase() || language);
  const story: WireStory = {
    ...UNTOLD,
    id: storyId(lead),
    role: 'main',
    headline: headline?.trim() || null,
    lead,
    paragraphs,
    language: lang?.trim().toLowerCase() || language,
    section: null,
    published: null,
    printedAge: null
  };
  return { id: idOf({ id }) ?? story.id, home: home?.trim() || null, source: source?.trim() || null, story };
}

/** Ids are texts or numbers; anything else is none. */
function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
