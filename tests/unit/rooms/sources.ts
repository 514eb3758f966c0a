import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of ours as the rooms test looks at it. */
export interface Source {
  /** From the project's root, with `/`. */
  path: string;
  /** Without comments. */
  code: string;
  /** As written. */
  imports: string[];
  /** What other files can import: a component's own script is left out, its exports are methods of each copy. */
  module: string;
}

export const ROOT = join(import.meta.dirname, '../../..');

/** Rooms without file, clock, chance or network: they run in Node 20 and in a browser's worker alike. */
export const PURE: readonly string[] =
  'text facts model region dateline wire gazetteer geocode engine stories columns filter i18n'.split(' ');

/** Every `.ts` and `.svelte` of `src/`. */
export function readSources(): Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) =>
      readSource(posix.join('src', path.replaceAll('\\', '/')), readFileSync(join(ROOT, 'src', path), 'utf8'))
    );
}

export function readSource(path: string, text: string): Source {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)].map(([, how = '', script = '']) => ({
        script,
        module: /\bmodule\b/.test(how)
      }))
    : [{ script: text, module: true }];
  const join = (list: typeof scripts) => list.map(({ script }) => script).join('\n');
  const imports = ts.preProcessFile(join(scripts), true, true).importedFiles.map((file) => file.fileName);
  return { path, code: withoutComments(text), imports, module: join(scripts.filter(({ module }) => module)) };
}

function withoutComments(text: string): string {
  return text
    .replace(/<!--[^]*?-->/g, '')
    .replace(/(^|\s)\/\*[^]*?\*\//g, '$1')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** The file of ours that an import names, from the root; null for packages and what the frameworks provide. */
export function targetOf(source: Pick<Source, 'path'>, name: string): string | null {
  if (name.startsWith('$lib/')) return posix.join('src/lib', name.slice('$lib/'.length));
  return name.startsWith('.') ? posix.join(posix.dirname(source.path), name) : null;
}

/** `src/lib/map/marks.ts` → `map`; what lies outside src/lib has no room of its own there: `routes`, `cli`, `app`. */
export function roomOf(path: string): string {
  const [, top = '', room = ''] = path.split('/');
  if (top === 'lib') return room;
  return top === 'routes' || top === 'cli' ? top : 'app';
}
