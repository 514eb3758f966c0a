import type { Locale } from '$lib/i18n/locale.ts';
import { loadProblemWords, type ProblemKey } from '$lib/i18n/problem-words.ts';
import type { BadRequestError } from '$lib/model/errors.ts';

/** What in the address cannot be used, and why, in the reader's language. */
export interface Problem {
  parameter: string;
  message: string;
}

/** What was expected of each parameter; regions have words of their own on the page. */
const EXPECTED: Record<string, ProblemKey> = {
  bbox: 'problem.bbox',
  area: 'problem.area',
  near: 'problem.near',
  from: 'problem.moment',
  to: 'problem.moment',
  last: 'problem.last',
  undated: 'problem.switch',
  unplaced: 'problem.switch',
  agency: 'problem.agency',
  source: 'problem.source',
  lang: 'problem.lang',
  q: 'problem.q',
  place: 'problem.place',
  cursor: 'problem.cursor'
};

/** The problems in a reader's language, each said once; the words are loaded where there is one. */
export async function problemTexts(problems: BadRequestError[], locale: Locale): Promise<Problem[]> {
  if (problems.length === 0) return [];
  const words = await loadProblemWords(locale);
  const texts = problems.map(({ parameter, problem, message }) => {
    const key = problem.kind === 'value' ? EXPECTED[parameter] : (`problem.${problem.kind}` as const);
    return { parameter, message: key ? words(key, problem.params) : message };
  });
  return [...new Map(texts.map((text) => [`${text.parameter} ${text.message}`, text])).values()];
}
