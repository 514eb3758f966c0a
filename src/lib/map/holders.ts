import type { Point } from 'maplibre-gl';
import type { Mark } from './marks.ts';

/** Pixels between a place and the cluster that holds it: clusters move to the middle of their places. */
const REACH = 160;

export interface HolderSearch {
  marks: Mark[];
  /** Pixels of a mark, and of a place by its key (null: unknown place). */
  project: (mark: Mark) => Point;
  projectKey: (key: string) => Point | null;
  leavesOf: (clusterId: number) => Promise<string[]>;
}

/** The visible marks that stand for some places: each place's own mark, or the cluster it has gone into. */
export async function findHolders(keys: readonly string[], search: HolderSearch): Promise<Mark[]> {
  const found = new Set<Mark>();
  for (const key of keys) {
    const holder = await findHolder(key, search);
    if (holder) found.add(holder);
  }
  return [...found];
}

async function findHolder(key: string, { marks, project, projectKey, leavesOf }: HolderSearch): Promise<Mark | null> {
  const own = marks.find((mark) => mark.kind === 'place' && mark.key === key);
  const at = projectKey(key);
  if (own || !at) return own ?? null;
  const near = marks
    .filter((mark) => mark.kind === 'cluster')
    .map((mark) => ({ mark, distance: at.dist(project(mark)) }))
    .filter(({ distance }) => distance <= REACH)
    .sort((a, b) => a.distance - b.distance);
  for (const { mark } of near) {
    if ((await leavesOf(mark.clusterId!)).includes(key)) return mark;
  }
  return null;
}
