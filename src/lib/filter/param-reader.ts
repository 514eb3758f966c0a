import { BadRequestError, type ValueProblem } from '../model/errors.ts';
import type { Read } from './values.ts';

/** Bad values of one list that are named each; the rest are counted. */
const NAMED = 3;

/** Reads URL parameters and gathers what is wrong with them. */
export interface ParamReader {
  /** A list: parted by commas, in one parameter or several; sorted, each value once, at most `limit` read. */
  list(name: string, limit: number, read: (raw: string) => Read<string>): string[];
  /** A single value; `otherwise` when it is not given, empty (as forms send it) or bad. */
  one<T>(name: string, otherwise: T, read: (raw: string) => Read<T>): T;
  note(parameter: string, problem: string, kind?: ValueProblem): void;
  readonly problems: BadRequestError[];
}

/** Makes a reader of `params`; nothing throws. */
export function paramReader(params: URLSearchParams): ParamReader {
  const problems: BadRequestError[] = [];
  const note = (parameter: string, problem: string, kind?: ValueProblem) => {
    problems.push(new BadRequestError(parameter, `${parameter}: ${problem}`, kind));
  };
  const given = (name: string, separator: RegExp) =>
    params
      .getAll(name)
      .flatMap((value) => value.split(separator))
      .map((value) => value.trim())
      .filter(Boolean);

  return {
    problems,
    note,
    list(name, limit, read) {
      const raw = [...new Set(given(name, /,/))];
      const many = { kind: 'many', params: { count: raw.length, most: limit } } as const;
      if (raw.length > limit) note(name, `${raw.length} values: expected at most ${limit}`, many);
      const results = raw.slice(0, limit).map(read);
      const bad = results.filter((result) => !result.ok);
      for (const result of bad.slice(0, NAMED)) note(name, result.problem());
      if (bad.length > NAMED) note(name, `${bad.length - NAMED} more values of this kind`);
      return [...new Set(results.flatMap((result) => (result.ok ? [result.value] : [])))].sort();
    },
    one(name, otherwise, read) {
      const raw = given(name, /(?!)/);
      const once = { kind: 'once', params: { count: raw.length } } as const;
      if (raw.length > 1) note(name, `given ${raw.length} times: expected once`, once);
      const result = raw[0] === undefined ? null : read(raw[0]);
      if (result?.ok === false) note(name, result.problem());
      return result?.ok ? result.value : otherwise;
    }
  };
}
