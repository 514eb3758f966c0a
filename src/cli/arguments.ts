import { resolve } from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isPlausibleInstant, parseIsoInstant } from '../lib/wire/iso-instant.ts';

/** Options and paths of a command line. Throws Node's error with a code, whose message names the option at fault. */
export function readArguments<T extends ParseArgsOptionsConfig>(args: string[], options: T) {
  return parseArgs({ args, options, allowPositionals: true, strict: true });
}

/**
 * A path as the one who typed it means it: npm runs us in the project's folder, wherever it was called. Throws a usage error
 * for an empty one, as an unset variable gives it: it would name that folder.
 */
export function typedPath(path: string): string {
  if (path === '') {
    const message = 'got an empty path, expected the name of a file or folder';
    throw Object.assign(new Error(message), { code: 'ERR_PARSE_ARGS_EMPTY_PATH' });
  }
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** An ISO instant (without an offset by this machine's clock) or date → epoch milliseconds; throws an error with a code for anything else. */
export function readInstant(option: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const instant = parseIsoInstant(text, 'optional') === null ? NaN : Date.parse(text);
  if (!isPlausibleInstant(instant, null)) {
    const message = `${option}: got "${text}", expected an instant as 2026-01-25T12:00:00+01:00`;
    throw Object.assign(new Error(message), { code: 'bad_argument' });
  }
  return instant;
}
