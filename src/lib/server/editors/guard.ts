import { error, redirect } from '@sveltejs/kit';

/** Name of the cookie that holds an editor's token. */
export const SESSION_COOKIE = 'dateline-editor';

/** What the hook found out about who asks; `editors` null: nobody can sign in here. */
interface Asker {
  editors: unknown;
  editor: boolean;
}

/** For data and actions: 404 where the feature is off, 401 for everyone who is not signed in. */
export function requireEditor({ editors, editor }: Asker): void {
  if (editors === null) error(404, 'Not found');
  if (!editor) error(401, 'Sign in at /editors first.');
}

/** For pages: where the feature is off they are not there; who is not signed in comes to the sign-in page first. */
export function admitEditor({ editors, editor }: Asker, signIn: string): void {
  if (editors === null) error(404, 'Not found');
  if (!editor) redirect(303, signIn);
}

/**
 * Kit refuses forms from other sites; this does so for JSON as well. Browsers say where a request comes from, other
 * programs need not, but those carry no editor's cookie unless somebody gave it to them.
 */
export function isForeign(request: Request, origin: string): boolean {
  const from = request.headers.get('origin');
  const site = request.headers.get('sec-fetch-site');
  return (from !== null && from !== origin) || (site !== null && site !== 'same-origin' && site !== 'none');
}
