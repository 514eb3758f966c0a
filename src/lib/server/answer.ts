import { createHash } from 'node:crypto';
import { BadRequestError } from '../model/errors.ts';

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
  parts: string[];
}

/**
 * A cacheable JSON answer: caches keep it but ask again each time, and get 304 while nothing changed, in which case
 * `body` is never called.
 */
export async function answerJson(
  { request, parts }: AnswerKey,
  body: () => Promise<unknown>,
  contentType = 'application/json'
): Promise<Response> {
  const etag = `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
  // `locale` may come from these, so that a shared cache has to tell them apart.
  const headers = { etag, 'cache-control': 'no-cache', vary: 'Accept-Language, Cookie' };
  if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(JSON.stringify(await body()), { headers: { ...headers, 'content-type': contentType } });
}

/** `If-None-Match` by weak comparison: compression in between may have dropped or added the `W/`. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag));
}

export function answerFailure(status: number, failure: Failure): Response {
  return Response.json(failure, { status, headers: { 'cache-control': 'no-store' } });
}

/** Runs a data route: a value that cannot be used becomes 400 with the parameter's name; all else is for `handleError`. */
export async function answering(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error;
    return answerFailure(400, { code: error.code, message: error.message, parameter: error.parameter });
  }
}
