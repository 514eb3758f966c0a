import { foldName } from '../text/fold.ts';

/** What a source is kept and asked for by: `Het Parool` and `het-parool` are `het parool`; null for a name without a letter. */
export function sourceKey(name: string): string | null {
  return foldName(name) || null;
}
