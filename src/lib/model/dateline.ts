/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end) === span.text`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export type PartKind = 'place' | 'qualifier' | 'date' | 'agency' | 'separator' | 'preamble';

/** A coloured part of a printed dateline. Punctuation between parts belongs to none. */
export interface DatelinePart extends Span {
  kind: PartKind;
}

/** A place as printed, with what the dateline itself says about it. */
export interface PrintedPlace extends Span {
  /** `Pa.`, `Italy`, `BARI`, `GR`: the printed qualifier of this place. */
  qualifier: Span | null;
}

export interface PrintedAgency extends Span {
  /** Key in the agencies table, `reuters`; null for one that the table does not know. */
  key: string | null;
  /** In full, as a reader knows it: `RTR` → `Reuters`. */
  name: string;
}

/** A calendar date as printed; `year` is null where none is printed. */
export interface PrintedDate extends Span {
  year: number | null;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** The dateline that opens a lead, taken apart. */
export interface Dateline extends Span {
  /** In order, without overlap, all inside the dateline. */
  parts: DatelinePart[];
  places: PrintedPlace[];
  agencies: PrintedAgency[];
  date: PrintedDate | null;
  /** Where the running text begins in the lead. */
  bodyStart: number;
  /** 0–1: how sure the reading is, against the other readings of the same text. */
  confidence: number;
}
