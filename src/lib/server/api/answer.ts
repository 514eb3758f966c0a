import { createHash } from 'node:crypto';
import { BadRequestError, UnavailableError } from '../../model/errors.ts';

/** The body of every answer that is not a success. */
export interface Failure {
  code: string;
  message: string;
  /** The parameter at fault, or null. */
  parameter: string | null;
}

/** What an answer depends on: same parts, same ETag. */
export interface AnswerKey {
  request: Request;
  parts: readonly unknown[];
  /** JSON where it is not said. */
  contentType?: string;
}

/**
 * A cacheable answer, bytes or anything for JSON: caches keep it but ask again each time, and get 304 while nothing changed, in
 * which case `body` is never called.
 */
export async function answerData(
  { request, parts, contentType = 'application/json' }: AnswerKey,
  body: () => Promise<unknown>
): Promise<Response> {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
  // `locale` may come from these, so that a shared cache has to tell them apart.
  const headers = { etag, 'cache-control': 'no-cache', vary: 'Accept-Language, Cookie' };
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const made = await body();
  const sent = made instanceof Uint8Array ? (made as Uint8Array<ArrayBuffer>) : JSON.stringify(made);
  return new Response(sent, { headers: { ...headers, 'content-type': contentType } });
}

/** `If-None-Match` by weak comparison: compression in between may have dropped or added the `W/`. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}

export function answerFailure(status: number, failure: Failure, headers: Record<string, string> = {}): Response {
  return Response.json(failure, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}

/**
 * Runs a data route: a value that cannot be used becomes 400 with the parameter's name, what is not to be had now 503 with
 * the seconds after which to ask again; all else is for `handleError`.
 */
export async function answering(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    if (error instanceof BadRequestError) {
      return answerFailure(400, { code: error.code, message: error.message, parameter: error.parameter });
    }
    if (!(error instanceof UnavailableError)) throw error;
    const failure = { code: error.code, message: error.message, parameter: null };
    return answerFailure(503, failure, { 'retry-after': String(error.retryAfter) });
  }
}
