import type { PlaceTally } from './types.ts';

/** A tally's places in the order of lists, as positions in its columns: most stories first, of equals the place that was known first. */
export function busiestFirst({ articles }: Pick<PlaceTally, 'articles'>): Uint32Array {
  const positions = Uint32Array.from(articles, (_, at) => at);
  return positions.sort((a, b) => articles[b]! - articles[a]! || a - b);
}
