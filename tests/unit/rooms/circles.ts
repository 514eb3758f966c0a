import { type Source, targetOf } from './sources.ts';

/**
 * Files that import each other in a ring, types and late imports included: the shortest ring of each knot, written as
 * `a.ts → b.ts → a.ts`. A component may import itself: that is how one is drawn within itself.
 */
export function circlesOf(sources: readonly Source[]): string[] {
  const graph = graphOf(sources);
  const seen = new Set<string>();
  return [...graph.keys()].sort().flatMap((start) => {
    const ring = seen.has(start) ? null : ringFrom(start, graph);
    if (!ring) return [];
    for (const path of knotOf(start, graph)) seen.add(path);
    return [[...ring, start].join(' → ')];
  });
}

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(sources: readonly Source[]): Graph {
  const known = new Set(sources.map(({ path }) => path));
  // In pages the ending may be left out.
  const found = (target: string | null) => [target ?? '', `${target}.ts`].find((path) => known.has(path)) ?? [];
  return new Map(
    sources.map((source) => {
      const targets = source.imports.flatMap((name) => found(targetOf(source, name)));
      return [source.path, [...new Set(targets)].filter((path) => path !== source.path)];
    })
  );
}

/** The shortest way from a file back to itself, without its end; null where there is none. */
function ringFrom(start: string, graph: Graph): string[] | null {
  const from = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const next of graph.get(path) ?? []) {
      if (next === start) return wayTo(path, from);
      if (from.has(next)) continue;
      from.set(next, path);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(end: string, from: ReadonlyMap<string, string>): string[] {
  const way = [end];
  for (let at = from.get(end); at !== undefined; at = from.get(at)) way.unshift(at);
  return way;
}

/** All files that a file reaches and that reach it. */
function knotOf(start: string, graph: Graph): string[] {
  return [...reachable(start, graph)].filter((path) => reachable(path, graph).has(start));
}

function reachable(start: string, graph: Graph): Set<string> {
  const found = new Set([start]);
  for (const path of found) for (const next of graph.get(path) ?? []) found.add(next);
  return found;
}
