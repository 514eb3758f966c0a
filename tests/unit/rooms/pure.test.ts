import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { PURE, readSources, ROOT, roomOf } from './sources.ts';

/** What came after Node 20, or is of one platform alone; a line each, each an error. */
const BEYOND = `Map.groupBy([1], String);
Object.groupBy([1], String);
Array.fromAsync([1]);
Promise.withResolvers<void>();
Promise.try(() => 1);
new Set([1]).union(new Set([2]));
new Set([1]).isSubsetOf(new Set([2]));
[1].values().map(String);
Iterator.from([1]);
RegExp.escape('.');
new ArrayBuffer(1).transfer();
Uint8Array.fromBase64('');
new Intl.DurationFormat('en');
Temporal.Instant.from('2026-01-01T00:00Z');
process.version;
Buffer.from('');
require('node:fs');
document.title;
window.name;`.split('\n');
const PROBE = join(ROOT, 'src/lib/text/beyond.ts').replaceAll('\\', '/');

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // All of ES2023 is in Node 20; of the platform, what a worker has, and no types of Node's own.
  lib: ['lib.es2023.d.ts', 'lib.webworker.d.ts', 'lib.webworker.iterable.d.ts'],
  types: ['geojson']
};

test('pure rooms compile against what Node 20 and a browser’s worker both have', () => {
  const pure = readSources().filter(({ path }) => path.endsWith('.ts') && PURE.includes(roomOf(path)));
  const files = pure.map(({ path }) => join(ROOT, path));
  const faults = faultsOf([...files, PROBE]);
  expect(faults.filter(({ path }) => path !== PROBE).map(({ path, line, said }) => `${path}:${line} ${said}`)).toEqual(
    []
  );
  const seen = new Set(faults.filter(({ path }) => path === PROBE).map(({ line }) => line));
  expect(BEYOND.filter((_, at) => !seen.has(at + 1))).toEqual([]);
}, 120_000);

function faultsOf(files: string[]): { path: string; line: number; said: string }[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...how) =>
    path === PROBE
      ? ts.createSourceFile(path, `${BEYOND.join('\n')}\nexport {};`, ts.ScriptTarget.ES2023)
      : getSourceFile.call(host, path, ...how);
  const program = ts.createProgram(files, OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => ({
    path: file?.fileName ?? '',
    line: file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0,
    said: ts.flattenDiagnosticMessageText(messageText, ' ')
  }));
}
