import type { Entry } from './entry.ts';

/** What is read: a text or a file, under the name that results and messages give it. */
export interface Job {
  name: string;
  blob: Blob;
}

/** What the stories do not say themselves. */
export interface LabOptions {
  /** ISO 639-1, or null: as the copy says. */
  language: string | null;
  /** The publisher's own place, or null. */
  home: string | null;
  /** Language of the places' names. */
  locale: string;
}

/** From the page to the worker. A run takes the place of the one before; its number comes back with everything it gives. */
export type LabOrder =
  { type: 'run'; run: number; jobs: Job[]; options: LabOptions; gazetteer: string } | { type: 'stop' };

/** From the worker to the page. `read` counts bytes of all the jobs. */
export type LabNews =
  | { type: 'open'; run: number }
  | { type: 'entries'; run: number; entries: Entry[]; read: number }
  | { type: 'end'; run: number; stopped: boolean }
  | { type: 'failed'; run: number; message: string };
