import { type Document, type DocumentText, type Instant, type StoryOrigin, UNTOLD } from '../model/document.ts';
import { UnreadableDocumentError } from '../model/errors.ts';
import { decodeText, type DecodedText } from './decode.ts';
import { EXPECTED, type Format, REFUSED, TEXT_PAGE } from './formats.ts';
import { loadLanguageGuess } from './guess-language.ts';
import { storyId } from '../text/story-id.ts';

/** What is known of a document from outside: a sidecar's entry, a flag, a feed's item. All but the name may be left out. */
export interface DocumentTold extends Partial<StoryOrigin> {
  /** File name or URL, as messages and readers know it. */
  name: string;
  source?: string | null;
  captured?: Instant;
  /** When the document's own story was published. */
  published?: Instant;
  /** ISO 639-1. */
  language?: string | null;
}

/**
 * The door: a document's bytes, of whatever format, as stories; what is told of it goes to its own story. The format is
 * told by the content, never by the name.
 * @throws UnreadableDocumentError for what is empty, too large, of a format that is not read, or holds no story.
 */
export async function readDocument(bytes: Uint8Array, told: DocumentTold): Promise<Document> {
  const { name, source = null, captured = null, published = null, language = null } = told;
  const format = TEXT_PAGE.name;
  try {
    const { text, warnings } = readableText(bytes, name);
    const guessLanguage = language === null ? await loadLanguageGuess() : undefined;
    const read = (await TEXT_PAGE.load())(text, { name, captured, mainPublished: published, language, guessLanguage });
    if (read.stories.length === 0) {
      throw new UnreadableDocumentError(name, 'no story found; expected a headline or a dateline');
    }
    return {
      name,
      format,
      source,
      captured,
      ...withOrigin({ ...read, warnings: [...warnings, ...read.warnings] }, told)
    };
  } catch (error) {
    // What takes a story back need not hold it any more.
    if (!(error instanceof UnreadableDocumentError) || !told.uri || told.status !== 'canceled') throw error;
    return { name, format, source, captured, stories: [bareStory(told)], warnings: [] };
  }
}

/** A document's text, unless its bytes or its text are of a format that is not read. */
function readableText(bytes: Uint8Array, name: string): DecodedText {
  refuse(
    REFUSED.find((format) => format.bytes?.(bytes)),
    name
  );
  const decoded = decodeText(bytes, name);
  refuse(
    REFUSED.find((format) => format.text?.(decoded.text)),
    name
  );
  return decoded;
}

function refuse(format: Format | undefined, name: string): void {
  if (!format) return;
  const instead = format.instead === undefined ? '' : `; ${format.instead}`;
  throw new UnreadableDocumentError(name, `looks like ${format.name}; ${EXPECTED}${instead}`);
}

/** What was told goes to the document's own story; where it holds several, or items alone, whether they may be shown goes to all. */
function withOrigin({ stories, warnings }: DocumentText, told: DocumentTold): DocumentText {
  const own = stories.findIndex((story) => story.role === 'main');
  const origin = toldOrigin(told);
  const { uri, status, embargo } = origin;
  if (own < 0 && uri !== undefined) {
    const lost = `got the uri "${uri}", but the page holds only items of a list; expected a story of its own`;
    warnings = [...warnings, `${told.name}: ${lost}`];
  }
  return {
    stories: stories.map((story, index) => {
      if (index === own) return { ...story, ...origin };
      if (own >= 0 && story.role === 'item') return story;
      return { ...story, status: status ?? story.status, embargo: embargo ?? story.embargo };
    }),
    warnings
  };
}

/** What was told of the story's origin, and nothing else. */
function toldOrigin(told: DocumentTold): Partial<StoryOrigin> {
  const fields = Object.keys(UNTOLD) as (keyof StoryOrigin)[];
  return Object.fromEntries(fields.filter((field) => told[field] != null).map((field) => [field, told[field]]));
}

/** A story taken back, of which nothing is left but its name. */
function bareStory(told: DocumentTold): Document['stories'][number] {
  return {
    ...UNTOLD,
    ...toldOrigin(told),
    id: storyId(told.uri ?? ''),
    role: 'main',
    headline: null,
    lead: '',
    paragraphs: [],
    language: told.language ?? null,
    section: null,
    published: told.published ?? null,
    printedAge: null
  };
}
