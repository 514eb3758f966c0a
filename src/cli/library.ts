import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'src/lib');
const DOOR = join(SOURCE, 'engine/locate.ts');

/** `dateline library`: the package's entry as one bundle for Node and browsers, with its types, in `dist/`. */
export async function run(_args: string[]): Promise<number> {
  const folder = join(ROOT, 'dist');
  await rm(folder, { recursive: true, force: true });
  await bundle(folder);
  const files = await writeTypes(folder);
  console.log(`dist/locate.js with ${files} files of types`);
  return 0;
}

/** Everything that it needs is inside: whoever installs the package installs nothing else. */
async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      target: 'es2022',
      minify: false,
      lib: { entry: DOOR, formats: ['es'], fileName: 'locate' },
      rolldownOptions: { output: { chunkFileNames: 'words/[name].js' } }
    }
  });
}

/** Declarations of the door and of whatever they name; how many were written. */
async function writeTypes(outDir: string): Promise<number> {
  const options: ts.CompilerOptions = {
    ...{
      declaration: true,
      emitDeclarationOnly: true,
      strict: true,
      skipLibCheck: true,
      noUncheckedIndexedAccess: true
    },
    ...{ allowImportingTsExtensions: true, rootDir: SOURCE, outDir: join(outDir, 'types'), types: [] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts']
  };
  const made = new Map<string, string>();
  const { diagnostics } = ts
    .createProgram([DOOR], options)
    .emit(undefined, (path, text) => made.set(resolve(path), text));
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, HOST));
  const wanted = reachable(join(outDir, 'types/engine/locate.d.ts'), made);
  for (const path of wanted) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, plainSpecifiers(made.get(path)!));
  }
  return wanted.size;
}

const HOST: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => ROOT,
  getCanonicalFileName: (path) => relative(ROOT, path),
  getNewLine: () => '\n'
};

/** The compiler writes a declaration for every file it saw; users need those that the door's types name. */
function reachable(door: string, made: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const waiting = [door];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = made.get(path);
    if (text === undefined) throw new Error(`${relative(ROOT, path)}: named by a declaration, but none was made`);
    found.add(path);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) waiting.push(resolve(dirname(path), fileName.replace(/\.ts$/, '.d.ts')));
    }
  }
  return found;
}

/** `./place.ts` → `./place.js`, which every setting of TypeScript takes in a declaration. */
const plainSpecifiers = (text: string) => text.replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
