import { type DocumentText, type Instant, UNTOLD, type WireStory } from '../../model/document.ts';
import { readEvents, type PageEvent } from './events.ts';
import { storyId } from '../identity.ts';
import type { PrintedAge } from './read-age.ts';
import { splitStories, type StoryText, type TextLine } from './split-stories.ts';

export interface PageOptions {
  /** File name or other name for messages. */
  name: string;
  /** When the page was fetched; ages count back from it. Null: unknown, and so are the items' times. */
  captured: Instant;
  /** When the page's own story was published, where a sidecar says so. */
  mainPublished?: Instant;
  /** ISO 639-1; else that of the page's heading or ages. */
  language?: string | null;
}

/** Lines up to an age or a heading, with the age that closes them. */
interface Stretch {
  section: string | null;
  lines: TextLine[];
  age: PrintedAge | null;
}

/** Reads a text page: headline, lead, paragraphs, then `Meer uit …` and items, each followed by its age. Never throws. */
export function parsePage(text: string, options: PageOptions): DocumentText {
  const events = readEvents(text);
  const stretches = stretchesOf(events);
  const language = options.language ?? languageOf(events);
  const onlyItems = !events.some((event) => event.kind === 'heading') && isList(stretches);
  const stories = stretches.flatMap((stretch) => {
    const listed = stretch.section !== null || (onlyItems && stretch.age !== null);
    const texts = splitStories(stretch.lines, { listed, aged: stretch.age !== null, language });
    // An age belongs to the text right before it.
    return texts.map((story, index) => {
      const age = index === texts.length - 1 ? stretch.age : null;
      return wireStory(story, {
        stretch,
        age,
        language,
        options,
        item: stretch.section !== null || (onlyItems && age !== null)
      });
    });
  });
  return { stories, warnings: warningsOf(stories, options) };
}

/** Several ages and no heading: a bare list. */
const isList = (stretches: Stretch[]): boolean => stretches.filter((stretch) => stretch.age).length > 1;

function stretchesOf(events: readonly PageEvent[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch = { section: null, lines: [], age: null };
  let apart = true;
  // Some lists print the age above its item: then an age stands where no text has come yet.
  let ageFirst = false;
  const close = (section: string | null): void => {
    if (open.lines.length > 0) stretches.push(open);
    open = { section, lines: [], age: null };
    apart = true;
  };
  for (const event of events) {
    if (event.kind === 'blank') apart = true;
    else if (event.kind === 'text') {
      open.lines.push({ text: event.text, apart });
      apart = false;
    } else if (event.kind === 'heading') {
      close(event.section);
      ageFirst = false;
    } else {
      ageFirst ||=
        open.lines.length === 0 && !stretches.some((stretch) => stretch.section === open.section && stretch.age);
      if (ageFirst) close(open.section);
      open.age = event.age;
      if (!ageFirst) close(open.section);
    }
  }
  close(null);
  return stretches;
}

function languageOf(events: readonly PageEvent[]): string | null {
  for (const event of events) {
    if (event.kind === 'heading') return event.language;
    if (event.kind === 'age') return event.age.language;
  }
  return null;
}

interface StoryContext {
  stretch: Stretch;
  age: PrintedAge | null;
  language: string | null;
  options: PageOptions;
  item: boolean;
}

function wireStory(text: StoryText, { stretch, age, language, options, item }: StoryContext): WireStory {
  const counted = countBack(options.captured, age);
  return {
    ...UNTOLD,
    id: storyId(text.lead),
    role: item ? 'item' : 'main',
    ...text,
    language,
    section: item ? stretch.section : null,
    published: item ? counted : (options.mainPublished ?? counted),
    printedAge: age?.text ?? null
  };
}

/** Capture time less the age; null where either is unknown: a wrong time is worse than none. */
function countBack(captured: Instant, age: PrintedAge | null): Instant {
  return captured === null || age === null || age.milliseconds === null ? null : captured - age.milliseconds;
}

function warningsOf(stories: readonly WireStory[], { name, captured }: PageOptions): string[] {
  const warnings: string[] = [];
  if (stories.length === 0)
    warnings.push(`${name}: no story found; expected a headline, or a lead that opens with a dateline`);
  const aged = stories.filter((story) => story.printedAge !== null).length;
  if (captured === null && aged > 0) {
    warnings.push(
      `${name}: capture time unknown, so the ${aged} printed ${aged === 1 ? 'age gives' : 'ages give'} no time`
    );
  }
  return warnings;
}
