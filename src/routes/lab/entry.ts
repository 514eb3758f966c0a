import type { PlacedStory } from '../../lib/engine/place-story.ts';

/** A story that was read, without its body, its places named in the reader's language. */
export interface StoryEntry {
  kind: 'story';
  id: string | number;
  /** The file's name, or that of the pasted text. */
  source: string;
  /** Of the source, from 1; null in a wire page. */
  line: number | null;
  story: Pick<PlacedStory, 'headline' | 'lead' | 'language' | 'dateline' | 'placements'>;
  /** Names of the states and provinces that its places and candidates lie in, by the place's key. */
  divisions: Record<string, string>;
}

/** A file or line that could not be read; the others go on. */
export interface ProblemEntry {
  kind: 'problem';
  id: string | number | null;
  source: string;
  line: number | null;
  error: string;
}

/** What one piece of input gave, in input order. */
export type Entry = StoryEntry | ProblemEntry;

/** Whether any of the story's places is on the map. */
export const isPlaced = (entry: StoryEntry): boolean =>
  entry.story.placements.some((placement) => placement.kind === 'located');
