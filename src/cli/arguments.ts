import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Options and paths of a command line. Throws Node's error with a code, whose message names the option at fault. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/** A path as the one who typed it means it: npm runs us in the project's folder, wherever it was called. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** An ISO instant or date → epoch milliseconds; throws an error with a code for anything else. */
export function readInstant(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const instant = /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(instant)) {
    const message = `${option}: got "${text}", expected an instant as 2026-01-25T12:00:00+01:00`;
    throw Object.assign(new Error(message), { code: 'bad_argument' });
  }
  return instant;
}
