import type { WireStory } from '../lib/model/document.ts';
import { storyId } from '../lib/wire/identity.ts';

/** One line of `locate --jsonl`, checked. */
export interface JsonStory {
  /** The line's own id, or the story's. */
  id: string | number;
  home: string | null;
  story: WireStory;
}

/** A line that cannot be used: its id where it had one. */
export type JsonProblem = { id: string | number | null; error: string };

/** Reads `{"id"?,"text","headline"?,"lang"?,"home"?}`; the text's first paragraph is the lead. Never throws. */
export function readJsonStory(line: string, language: string | null): JsonStory | JsonProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `expected one JSON object, but ${error instanceof Error ? error.message : ''}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, error: `got ${kindOf(value)}, expected an object` };
  }
  const fields = value as Record<string, unknown>;
  const id = typeof fields.id === 'string' || typeof fields.id === 'number' ? fields.id : null;
  const problem = problemOf(fields);
  if (problem) return { id, error: problem };
  const story = wireStory(fields as unknown as Fields, language);
  return { id: id ?? story.id, home: (fields.home as string | null | undefined) ?? null, story };
}

interface Fields {
  text: string;
  headline?: string | null;
  lang?: string | null;
}

function problemOf(fields: Record<string, unknown>): string | null {
  if (typeof fields.text !== 'string') return `"text": got ${kindOf(fields.text)}, expected a string`;
  if (fields.text.trim() === '') return '"text": is empty';
  for (const name of ['headline', 'lang', 'home']) {
    const value = fields[name];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return `"${name}": got ${kindOf(value)}, expected a string`;
    }
  }
  return null;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function wireStory({ text, headline, lang }: Fields, language: string | null): WireStory {
  const [lead = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map((part) => part.trim())
    .filter(Boolean);
  return {
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
}
