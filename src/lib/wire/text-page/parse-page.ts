import { type DocumentText, type Instant, UNTOLD, type WireStory } from '../../model/document.ts';
import { readEvents, type PageEvent } from './events.ts';
import { messagesOf } from './frames.ts';
import type { LanguageGuess } from '../guess-language.ts';
import { storyId } from '../../text/story-id.ts';
import type { PrintedAge } from './read-age.ts';
import { instantOf } from './moment.ts';
import { withSections } from './sections.ts';
import { splitStories, type StoryText } from './split-stories.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

export interface PageOptions {
  /** File name or other name for messages. */
  name: string;
  /** When the page was fetched; ages count back from it. Null: unknown, and so are the items' times. */
  captured: Instant;
  /** When the page's own story was published, where a sidecar says so. */
  mainPublished?: Instant;
  /** ISO 639-1; else that of the page's heading or ages, or what `guessLanguage` says of its words. */
  language?: string | null;
  guessLanguage?: LanguageGuess;
}

/** Reads a text page: headline, lead, paragraphs, then `Meer uit …` and items, each followed by its age. Never throws. */
export function parsePage(text: string, options: PageOptions): DocumentText {
  const stories = messagesOf(text).flatMap((message) => storiesOf(message, options));
  return { stories, warnings: warningsOf(stories, options) };
}

function storiesOf(text: string, options: PageOptions): WireStory[] {
  const events = withSections(readEvents(text));
  const stretches = stretchesOf(events);
  const language = options.language ?? languageOf(events) ?? options.guessLanguage?.(text) ?? null;
  const onlyItems = !events.some((event) => event.kind === 'heading') && isList(stretches);
  return stretches.flatMap((stretch) => {
    const listed = stretch.section !== null || (onlyItems && stretch.age !== null);
    const texts = splitStories(stretch.lines, { listed, aged: stretch.age !== null, language });
    // An age belongs to the text right before it, or right below.
    const own = stretch.ageFirst ? 0 : texts.length - 1;
    return texts.map((story, index) => {
      const age = index === own ? stretch.age : null;
      return wireStory(story, {
        stretch,
        age,
        language,
        options,
        item: stretch.section !== null || (onlyItems && age !== null)
      });
    });
  });
}

/** Several ages and no heading: a bare list. */
const isList = (stretches: Stretch[]): boolean => stretches.filter((stretch) => stretch.age).length > 1;

function languageOf(events: readonly PageEvent[]): string | null {
  for (const event of events) {
    const language = event.kind === 'heading' ? event.language : event.kind === 'age' ? event.age.language : null;
    if (language) return language;
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

/** Capture time less the age, or the moment printed; null where either is unknown: a wrong time is worse than none. */
function countBack(captured: Instant, age: PrintedAge | null): Instant {
  if (captured === null || age === null) return null;
  if (age.moment) return instantOf(age.moment, captured);
  return age.milliseconds === null ? null : captured - age.milliseconds;
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
