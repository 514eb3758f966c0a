import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What every room but these three may import; `facts` stands on `text`, and `ui` knows nothing of the news. */
const GROUND = ['text', 'facts', 'model'];
/** DESIGN's table of arrows: a room imports itself, the ground floor and these, nothing else of ours. */
const PURE = ['text', 'facts', 'wire', 'dateline', 'gazetteer', 'geocode', 'engine', 'region', 'filter'];
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
  map: [...GROUND, 'filter', 'region', 'ui', 'i18n'],
  // Until the reader's room is built.
  panel: [...GROUND, 'filter', 'region', 'ui', 'i18n'],
  server: [...GROUND, ...PURE, 'i18n']
};

/** What a pure room may not touch: a clock, chance, the network, the machine. */
const IMPURE =
  /\b(Date\.now|Temporal\.Now|performance\.now|Math\.random|crypto\.getRandomValues|fetch|XMLHttpRequest|process\.|globalThis\.|localStorage)\b|\bnew Date\(\s*\)|\bDate\(\s*\)/;
const SQL =
  /\bSELECT\s[^;'"`]*\sFROM\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b|\bCREATE\s+(TABLE|INDEX|VIRTUAL)\b|\bPRAGMA\s/;
const ENVIRONMENT = /\bprocess\.env\b|\$env\//;
const CALLING_OUT = /(?<![.\w])fetch\(|\bundici\b|'node:(http|https|http2|net|tls|dgram)'/;

interface Source {
  /** From the project's root, with `/`. */
  path: string;
  /** Without comments. */
  code: string;
  /** As written. */
  imports: string[];
}

const ROOT = join(import.meta.dirname, '../..');
const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path))
  .map((path) =>
    readSource(posix.join('src', path.replaceAll('\\', '/')), readFileSync(join(ROOT, 'src', path), 'utf8'))
  );

function readSource(path: string, text: string): Source {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script)
    : [text];
  const imports = ts.preProcessFile(scripts.join('\n'), true, true).importedFiles.map((file) => file.fileName);
  return { path, code: withoutComments(text), imports };
}

function withoutComments(text: string): string {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(^|\s)\/\*[^]*?\*\//g, '$1')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** `src/lib/map/marks.ts` → `map`; what lies outside src/lib has no room of its own there: `routes`, `cli`, `app`. */
function roomOf(path: string): string {
  const [, top = '', room = ''] = path.split('/');
  if (top === 'lib') return room;
  return top === 'routes' || top === 'cli' ? top : 'app';
}

/** The file of ours that an import names, from the root; null for packages and what the frameworks provide. */
function targetOf(source: Source, name: string): string | null {
  if (name.startsWith('$lib/')) return posix.join('src/lib', name.slice('$lib/'.length));
  return name.startsWith('.') ? posix.join(posix.dirname(source.path), name) : null;
}

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

const inRooms = (rooms: string[]) => sources.filter((source) => rooms.includes(roomOf(source.path)));
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
    const pure = inRooms([...PURE, 'model', 'i18n']);
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

test('no drawers, no barrels', () => {
  const drawer = /\/(index|utils?|helpers?|constants?|type|misc|common)\.ts$/;
  // A room's messages that several rooms use are called common in every language.
  expect(sources.map(({ path }) => path).filter((path) => drawer.test(path) && !path.includes('/messages/'))).toEqual(
    []
  );
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
