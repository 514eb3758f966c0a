import { diffWords } from 'diff';

/** A stretch of a text; `own`: the text it is compared with has other words there. */
export interface ComparedPiece {
  text: string;
  own: boolean;
}

/** Milliseconds after which two texts are too different to be compared. */
const PATIENCE = 100;

/** A text cut where its words differ from another's; joined, the pieces are the text again. Case counts, spaces do not. */
export function compareWords(text: string, other: string): ComparedPiece[] {
  const changes = diffWords(other, text, { timeout: PATIENCE }) ?? [{ value: text, added: false, removed: false }];
  return changes.flatMap(({ value, added, removed }) => (removed ? [] : [{ text: value, own: added }]));
}
