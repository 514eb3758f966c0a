import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './rooms/circles.ts';
import { PURE, readSource, readSources, roomOf, ROOT, type Source, targetOf } from './rooms/sources.ts';
import { twinsOf } from './rooms/twins.ts';

/** What every room but these three may import; `facts` stands on `text`, and `ui` knows nothing of the news. */
const GROUND = ['text', 'facts', 'model'];
/** DESIGN's table of arrows: a room imports itself, the ground floor and these, nothing else of ours. */
const ARROWS: Record<string, string[]> = {
  text: [],
  facts: ['text'],
  model: [],
  ui: ['text', 'model'],
  i18n: GROUND,
  dateline: GROUND,
  gazetteer: GROUND,
  region: GROUND,
  wire: [...GROUND, 'dateline'],
  embed: [...GROUND, 'filter'],
  filter: [...GROUND, 'region', 'i18n'],
  geocode: [...GROUND, 'dateline', 'gazetteer', 'region'],
  engine: [...GROUND, 'wire', 'dateline', 'gazetteer', 'geocode', 'region', 'i18n'],
  stories: [...GROUND, 'engine'],
  columns: [...GROUND, 'filter', 'region'],
  map: [...GROUND, 'filter', 'region', 'ui', 'i18n'],
  // Until the reader's room is built.
  panel: [...GROUND, 'filter', 'region', 'ui', 'i18n'],
  server: [...GROUND, ...PURE]
};

/** What is still to be mended, by name: these lists only shrink. */
const WAITING: { circles: string[]; twins: Record<string, string[]> } = {
  circles: [],
  twins: {
    // A span of time, where the model's is one of text: until the reader's room is built.
    Span: ['src/lib/panel/time/span-text.ts']
  }
};

/** What a pure room may not touch: a clock, chance, the network, the machine. */
const IMPURE =
  /\b(Date\.now|Temporal\.Now|performance\.now|Math\.random|crypto\.getRandomValues|fetch|XMLHttpRequest|process\.|globalThis\.|localStorage)\b|\bnew Date\(\s*\)|\bDate\(\s*\)/;
const SQL =
  /\bSELECT\s[^;'"`]*\sFROM\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bCREATE\s+(TABLE|INDEX|VIRTUAL)\b|\bPRAGMA\s/;
const ENVIRONMENT = /\bprocess\.env\b|\$env\//;
const CALLING_OUT = /(?<![.\w])fetch\(|\bundici\b|'node:(http|https|http2|net|tls|dgram)'/;

const sources = readSources();

function straysOf(source: Source): string[] {
  const room = roomOf(source.path);
  const rooms = source.imports.flatMap((name) => {
    const target = targetOf(source, name);
    return target?.startsWith('src/') ? [roomOf(target)] : [];
  });
  const isFree = ['routes', 'cli', 'app'].includes(room);
  const isAllowed = (to: string) =>
    to === room || (isFree ? !['routes', 'cli'].includes(to) : ARROWS[room]?.includes(to));
  return [...new Set(rooms)].filter((to) => !isAllowed(to)).map((to) => `${source.path} → ${to}`);
}

const inRooms = (rooms: readonly string[]) => sources.filter((source) => rooms.includes(roomOf(source.path)));
const pathsWith = (list: Source[], pattern: RegExp) =>
  list.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
const importing = (list: Source[], pattern: RegExp) =>
  list.filter(({ imports }) => imports.some((name) => pattern.test(name))).map(({ path }) => path);
const except = (paths: string[], ...homes: string[]) =>
  paths.filter((path) => !homes.some((home) => path.startsWith(home)));

describe('the rooms', () => {
  test('are those of DESIGN', () => {
    const known = new Set([...Object.keys(ARROWS), 'routes', 'cli', 'app']);
    expect(sources.filter(({ path }) => !known.has(roomOf(path)))).toEqual([]);
  });

  test('import along the arrows only', () => {
    expect(sources.flatMap(straysOf)).toEqual([]);
  });

  test('that are pure touch no clock, chance, network or machine', () => {
    const pure = inRooms(PURE);
    expect(pathsWith(pure, IMPURE)).toEqual([]);
    expect(importing(pure, /^node:|^\$app\/|^\$env\//)).toEqual([]);
  });

  test('that run without a build name their imports with the ending, and never by $lib', () => {
    const loose = sources
      .filter(({ path }) => path.endsWith('.ts') && (path.startsWith('src/lib/') || path.startsWith('src/cli/')))
      .filter(({ imports }) => imports.some((name) => /^\$lib\b|^\.[^?]*\/[^./?]+$/.test(name)));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });
});

describe('one place each for', () => {
  test('SQL: the store', () => {
    expect(except(pathsWith(sources, SQL), 'src/lib/server/store/')).toEqual([]);
    expect(except(importing(sources, /^(node:sqlite|pg|postgres)$/), 'src/lib/server/store/')).toEqual([]);
  });

  test('the environment: server/config.ts', () => {
    const lib = sources.filter(({ path }) => path.startsWith('src/lib/'));
    expect(except(pathsWith(lib, ENVIRONMENT), 'src/lib/server/config.ts')).toEqual([]);
  });

  test('calling out from the server: server/feeds', () => {
    const server = sources.filter(({ path }) => /^src\/lib\/server\/|[.+]server\.ts$/.test(path));
    expect(except(pathsWith(server, CALLING_OUT), 'src/lib/server/feeds/')).toEqual([]);
  });

  test('maplibre-gl: the map', () => {
    expect(except(pathsWith(sources, /maplibre-gl/), 'src/lib/map/')).toEqual([]);
  });

  test('{@html}: one component', () => {
    expect(pathsWith(sources, /\{@html\b/).length).toBeLessThanOrEqual(1);
  });

  test('$effect: the map', () => {
    expect(except(pathsWith(sources, /\$effect\b/), 'src/lib/map/')).toEqual([]);
  });
});

describe('no two files', () => {
  test('import each other in a ring, types included', () => {
    const rings = circlesOf(sources);
    expect(rings.filter((ring) => !WAITING.circles.some((path) => ring.includes(path)))).toEqual([]);
    const mended = WAITING.circles.filter((path) => !rings.some((ring) => ring.includes(path)));
    expect(mended.map((path) => `${path} is in no ring any more: delete it from WAITING`)).toEqual([]);
  });

  test('of the library export the same identifier, but for those who wait', () => {
    const twins = twinsOf(sources.filter(({ path }) => path.startsWith('src/lib/')));
    const unexpected = twins.filter(
      ({ name, homes }) => homes.filter((home) => !WAITING.twins[name]?.includes(home)).length > 1
    );
    const mended = Object.entries(WAITING.twins).flatMap(([name, waiting]) => {
      const homes = twins.find((twin) => twin.name === name)?.homes ?? [];
      return waiting
        .filter((home) => !homes.includes(home))
        .map((home) => `${name}: ${home} has no twin any more: delete it from WAITING`);
    });
    expect(unexpected.map(({ name, homes }) => `${name}: ${homes.join(', ')}`)).toEqual([]);
    expect(mended).toEqual([]);
  });
});

test('no drawers, no barrels', () => {
  const drawer = /\/(index|utils?|helpers?|constants?|type|misc|common)\.ts$/;
  // A room's messages that several rooms use are called common in every language.
  expect(sources.map(({ path }) => path).filter((path) => drawer.test(path) && !path.includes('/messages/'))).toEqual(
    []
  );
});

test('types.ts: one a room, for what two of its files would else import from each other', () => {
  const paths = sources.map(({ path }) => path).filter((path) => path.endsWith('/types.ts'));
  expect(paths.filter((path) => !/^src\/lib\/[^/]+\/types\.ts$/.test(path))).toEqual([]);
});

test('no file of more than 300 lines, tables of data aside', () => {
  const long = sources.filter(({ path }) => {
    const lines = readFileSync(join(ROOT, path), 'utf8').split('\n').length;
    return lines > 300 && !/\/(data|facts)\//.test(path);
  });
  expect(long.map(({ path }) => path)).toEqual([]);
});

describe('this test sees', () => {
  test.each<[path: string, text: string, strays: string[], why: string]>([
    ['src/lib/map/a.ts', "import { x } from '../panel/x.ts';", ['src/lib/map/a.ts → panel'], 'a stray import'],
    [
      'src/lib/panel/a.ts',
      "import {\n  x\n} from '../map/x.ts';",
      ['src/lib/panel/a.ts → map'],
      'one over several lines'
    ],
    ['src/lib/ui/a.ts', "import type { X } from '../facts/x.ts';", ['src/lib/ui/a.ts → facts'], 'one of a type'],
    ['src/lib/wire/a.ts', "export * from '../gazetteer/x.ts';", ['src/lib/wire/a.ts → gazetteer'], 'a re-export'],
    ['src/lib/map/a.ts', "await import('../server/x.ts');", ['src/lib/map/a.ts → server'], 'a dynamic import'],
    [
      'src/lib/panel/A.svelte',
      "<script>import x from '$lib/map/x.ts';</script>",
      ['src/lib/panel/A.svelte → map'],
      '$lib'
    ],
    ['src/lib/server/a.ts', "import x from '../../cli/x.ts';", ['src/lib/server/a.ts → cli'], 'the way back'],
    ['src/cli/a.ts', "import x from '../routes/x.ts';", ['src/cli/a.ts → routes'], 'a way into the pages'],
    ['src/lib/map/a.ts', "// import x from '../panel/x.ts';\nimport x from './y.ts';", [], 'a comment as a comment'],
    [
      'src/routes/a.ts',
      "import x from '$lib/map/x.ts';\nimport y from '../lib/panel/y.ts';",
      [],
      'that pages join rooms'
    ]
  ])('%s %j: %j, %s', (path, text, strays) => {
    expect(straysOf(readSource(path, text))).toEqual(strays);
  });

  test.each([
    [IMPURE, 'const now = Date.now();', true],
    [IMPURE, 'new Date( )', true],
    [IMPURE, 'new Date(time).toISOString()', false],
    [IMPURE, 'await fetch(url)', true],
    [SQL, '`SELECT id\n FROM articles`', true],
    [SQL, "'UPDATE articles SET x'", true],
    [SQL, "'select a region from the list'", false],
    [CALLING_OUT, 'await fetch(url)', true],
    [CALLING_OUT, 'store.fetch(id)', false]
  ])('%s in %j: %j', (pattern, code, found) => {
    expect(pattern.test(code)).toBe(found);
  });
});
