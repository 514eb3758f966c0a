import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** A user's project, with the package unpacked in its node_modules. */
const user = mkdtempSync(join(tmpdir(), 'dateline-library-'));
const installed = join(user, 'node_modules/dateline-map');
let packed: string[] = [];

beforeAll(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Packing builds the library first.
  const said = execFileSync(npm, ['pack', '--json', '--pack-destination', user], { cwd: ROOT, encoding: 'utf8' });
  const [archive] = JSON.parse(said.slice(said.indexOf('['))) as [{ filename: string; files: { path: string }[] }];
  packed = archive.files.map((file) => file.path);
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(user, archive.filename), '-C', installed, '--strip-components=1']);
  writeFileSync(join(user, 'package.json'), '{"type":"module"}');
}, 120_000);
afterAll(() => rmSync(user, { recursive: true, force: true }));

/** The project's own Node, and the oldest that the library promises to run on (`tests/node-20`). */
const NODES: [version: string, program: string][] = ['node_modules/node', 'node_modules/node-20/node_modules/node'].map(
  (folder) => {
    const manifest = readFileSync(join(ROOT, folder, 'package.json'), 'utf8');
    const { version, bin } = JSON.parse(manifest) as { version: string; bin: { node: string } };
    return [version, join(ROOT, folder, bin.node)];
  }
);

const OPEN = `
import { readFileSync } from 'node:fs';
import { locate, locatedRecord, openGazetteer, recordOptions } from 'dateline-map/locate';
const gazetteer = openGazetteer(readFileSync(new URL(import.meta.resolve('dateline-map/gazetteer.bin'))));
`;

test('holds what a user of the library needs and nothing else', () => {
  const strangers = packed.filter(
    (path) => !/^(package\.json|README\.md|LICENSE|static\/gazetteer\.bin|dist\/.+\.(js|d\.ts))$/.test(path)
  );
  expect(strangers).toEqual([]);
  expect(packed).toEqual(expect.arrayContaining(['dist/locate.js', 'static/gazetteer.bin', 'LICENSE']));
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('is tried on both ends of what package.json promises', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  expect(NODES.map(([version]) => `>=${version.split('.')[0]}`)).toEqual(['>=26', engines.node]);
});

describe.each(NODES)('on Node %s', (version, node) => {
  /** What a program prints as JSON in the user's project. */
  function printed(program: string): unknown {
    writeFileSync(join(user, 'program.mjs'), program);
    return JSON.parse(execFileSync(node, ['program.mjs'], { cwd: user, encoding: 'utf8' }));
  }

  test('runs there and nowhere else', () => {
    expect(printed('console.log(JSON.stringify(process.version));')).toBe(`v${version}`);
  });

  test('locates', () => {
    const found = printed(`${OPEN}
      const story = locate({ id: 7, text: 'ATHENS, Ga. (AP) - The market moves indoors.', lang: 'en' }, gazetteer);
      console.log(JSON.stringify([story.id, story.placements.map(({ kind, place, confidence }) => [kind, place.country, place.admin1, confidence > 0.9])]));
    `);
    expect(found).toEqual([7, [['located', 'US', 'GA', true]]]);
  });

  test('writes the contract’s records in a reader’s words', () => {
    const record = printed(`${OPEN}
      const story = locate({ text: 'MOSKOU (ANP/RTR) - De markt verhuist.', lang: 'nl' }, gazetteer);
      console.log(JSON.stringify(locatedRecord(story.id, story, await recordOptions(gazetteer, 'nl'))));
    `);
    expect(record).toMatchObject({
      dateline: { places: ['MOSKOU'], agencies: ['ANP', 'Reuters'] },
      places: [
        { printed: 'MOSKOU', name: 'Moskou', country: 'RU', reasons: expect.arrayContaining(['hoofdstad van Rusland']) }
      ]
    });
  });

  test('says what came and what was expected when a program hands over something else', () => {
    const said = printed(`${OPEN}
      const tries = [null, {}, { text: 4 }, { text: 'A', home: 1 }].map((story) => {
        try { locate(story, gazetteer); } catch (error) { return error.name + ': ' + error.message; }
      });
      console.log(JSON.stringify(tries));
    `);
    expect(said).toEqual([
      'TypeError: got null, expected an object',
      'TypeError: "text": got nothing, expected a string',
      'TypeError: "text": got a number, expected a string',
      'TypeError: "home": got a number, expected a string'
    ]);
  });
});

test('names nothing that a browser’s worker lacks', () => {
  const scripts = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.js')
  );
  const named = scripts.flatMap((path) => {
    const imports = ts.preProcessFile(readFileSync(join(installed, 'dist', path), 'utf8'), true, true).importedFiles;
    return imports.map(({ fileName }) => fileName).filter((name) => !name.startsWith('./') && !name.startsWith('../'));
  });
  expect(named).toEqual([]);
  const text = scripts.map((path) => readFileSync(join(installed, 'dist', path), 'utf8')).join('\n');
  expect(text.match(/\b(Buffer\.|process\.|require\(|window\.|document\.(create|query))/g)).toBeNull();
});

test.each([
  ['NodeNext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
  ['Bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler]
])('has types that resolve and hold: %s', (_name, module, moduleResolution) => {
  const file = join(user, 'program.ts');
  writeFileSync(
    file,
    `import { locate, openGazetteer, parsePage, type Placement } from 'dateline-map/locate';
     const gazetteer = openGazetteer(new Uint8Array());
     export const placements: Placement[] = locate({ text: 'OSLO (NTB) - …', home: 'NO' }, gazetteer).placements;
     export const weights: number[] = placements.flatMap((each) => (each.kind === 'located' ? each.reasons.map((reason) => reason.weight) : []));
     export const leads: string[] = parsePage('', { name: 'page', captured: null }).stories.map((story) => story.lead);
     // @ts-expect-error a story needs its text
     locate({ headline: 'No text' }, gazetteer);`
  );
  const options: ts.CompilerOptions = {
    module,
    moduleResolution,
    strict: true,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022
  };
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
  expect(diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n'))).toEqual([]);
});
