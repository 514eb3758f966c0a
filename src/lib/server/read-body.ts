import { error, isHttpError } from '@sveltejs/kit';

/** The fields of a form. Throws Kit's 400 for a body that is no form or is torn, 413 for one that is too long. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch((cause: unknown) => refuse(cause, 'Expected a form.'));
}

/** A JSON object. Throws Kit's 400 for a body that is none or is torn, 413 for one that is too long. */
export async function readObject(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch((cause: unknown) => refuse(cause, 'Expected JSON.'));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) error(400, 'Expected an object.');
  return body as Record<string, unknown>;
}

/** The values of an object as text; null for one that holds something else than text, numbers, switches or nothing. */
export function asTexts(body: Record<string, unknown>): Record<string, string> | null {
  const entries = Object.entries(body).map(([name, value]) => [name, textOf(value)] as const);
  return entries.every((entry): entry is [string, string] => entry[1] !== null) ? Object.fromEntries(entries) : null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return '';
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null;
}

/** Whatever a parser has to say of what came, it came from outside. */
function refuse(cause: unknown, expected: string): never {
  if (isHttpError(cause)) throw cause;
  if (isTooLong(cause)) error(413, 'This is more than we take at once.');
  error(400, expected);
}

/** Kit's own error comes bare, or as the cause of the parser's. */
function isTooLong(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null) return false;
  if ('status' in cause && cause.status === 413) return true;
  return 'cause' in cause && isTooLong(cause.cause);
}
