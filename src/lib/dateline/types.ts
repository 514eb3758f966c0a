/** What the scan, its readers and the solver say to each other: spans of tokens, each read as a part of a dateline. */
import type { PrintedDate } from '../model/dateline.ts';
import type { Form } from './grammar.ts';

/** A classified span: tokens `from` to `to` (exclusive) read as one part, and how well they look like it (0–1). */
export interface Found<T> {
  from: number;
  to: number;
  value: T;
  score: number;
}

/** Null where the order of day and month cannot be known (`03/04` in English): a date stands there, but which one is not said. */
export type ReadDate = Omit<PrintedDate, 'start' | 'end' | 'text'> | null;

/** An agency inside an agency span, by its offsets in the text; `key` null where the table does not know it. */
export interface AgencyPart {
  start: number;
  end: number;
  key: string | null;
  name: string;
}

/** The agencies of a dateline, and how they are printed. */
export interface ReadAgency {
  agencies: AgencyPart[];
  form: 'bracket' | 'slash' | 'bare';
  /** `known`: the table has one of them; `caps`: unknown, as `(WXYZ)`; `mixed`: unknown, as `(Capitol Desk)`. */
  trust: 'known' | 'caps' | 'mixed';
  /** A date printed inside the brackets: `(Newsfile Corp. - March 1, 2024)`. */
  date: { from: number; to: number; value: ReadDate } | null;
}

/** A place as token ranges. */
export interface PlacePart {
  from: number;
  to: number;
  qualifier: { from: number; to: number } | null;
}

/** The places of a dateline, and how they are printed. */
export interface ReadPlaces {
  places: PlacePart[];
  /** `caps`: every name in capitals; `title`: at least one as in running text. */
  casing: 'caps' | 'title';
  /** A state, country or the like of the tables stands behind a place. */
  qualified: boolean;
}

/** How plainly a separator ends a dateline: `—` and `--` do, a lone hyphen or colon needs more around it. */
export type Separator = 'strong' | 'hyphen' | 'colon' | 'stop';

/** One way to read an opening: a form of the grammar, filled with classified spans. */
export interface Solution {
  form: Form;
  places: Found<ReadPlaces> | null;
  date: Found<ReadDate> | null;
  agency: Found<ReadAgency> | null;
  separators: Found<Separator>[];
  /** Token behind the last part. */
  end: number;
  /** 0–1. */
  score: number;
}
