import { FILTER_ROWS } from '$lib/filter/parameters.ts';
import type { Locale } from '$lib/i18n/locale.ts';
import { loadProblemWords, type ProblemKey } from '$lib/i18n/problem-words.ts';
import type { BadRequestError } from '$lib/model/errors.ts';
import { API_ROUTES } from '$lib/server/api/routes.ts';

/** What in the address cannot be used, and why, in the reader's language. */
export interface Problem {
  parameter: string;
  message: string;
  /** What came, as far as one can read it. */
  given: string;
}

/** What was expected of each parameter that a page takes. */
const EXPECTED = new Map<string, ProblemKey>([
  ...FILTER_ROWS.map(([parameter, { expected }]) => [parameter, expected] as const),
  ...Object.entries(API_ROUTES['/api/articles'].own).flatMap(([parameter, { expected }]) =>
    expected ? [[parameter, expected] as const] : []
  )
]);

/** Characters of what came that a page repeats. */
const MOST_GIVEN = 60;

/** The problems in a reader's language, each said once; the words are loaded where there is one. */
export async function problemTexts(
  problems: BadRequestError[],
  { params, locale }: { params: URLSearchParams; locale: Locale }
): Promise<Problem[]> {
  if (problems.length === 0) return [];
  const words = await loadProblemWords(locale);
  const texts = problems.map(({ parameter, problem, message }) => {
    const key = problem.kind === 'value' ? EXPECTED.get(parameter) : (`problem.${problem.kind}` as const);
    const given = params.getAll(parameter).join().slice(0, MOST_GIVEN);
    return { parameter, message: key ? words(key, problem.params) : message, given };
  });
  return [...new Map(texts.map((text) => [`${text.parameter} ${text.message}`, text])).values()];
}
