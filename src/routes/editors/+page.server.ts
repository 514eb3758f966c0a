import { error, fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { askerOf } from '$lib/server/api/asker.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import { SESSION_MS } from '$lib/server/editors/editors.ts';
import { SESSION_COOKIE } from '$lib/server/editors/guard.ts';
import { readForm } from '$lib/server/read-body.ts';
import { afterSignIn, keptQuery } from './kept-address.ts';
import type { Actions, RequestEvent } from './$types';

export const actions: Actions = {
  signIn: (event) => loading(event.locals, () => signIn(event)),
  signOut: (event) => loading(event.locals, () => signOut(event))
};

/** A new token at each sign-in: one from before it is worth nothing afterwards. */
async function signIn(event: RequestEvent) {
  const { request, locals, cookies, url, setHeaders } = event;
  const { editors } = locals;
  if (editors === null) error(404, 'Not found');
  const passphrase = String((await readForm(request)).get('passphrase') ?? '');
  if (passphrase.trim() === '') return fail(400, { problem: 'empty' as const, minutes: 0 });
  const address = askerOf(event);
  const attempt = await editors.signIn(passphrase, address);
  if (attempt.kind === 'wait') {
    console.warn(`[editors] too many attempts from ${address}`);
    setHeaders({ 'retry-after': String(attempt.seconds) });
    return fail(429, { problem: 'wait' as const, minutes: Math.ceil(attempt.seconds / 60) });
  }
  if (attempt.kind === 'wrong') {
    console.warn(`[editors] wrong passphrase from ${address}`);
    return fail(403, { problem: 'wrong' as const, minutes: 0 });
  }
  await editors.signOut(cookies.get(SESSION_COOKIE));
  console.log(`[editors] signed in from ${address}`);
  cookies.set(SESSION_COOKIE, attempt.token, { ...cookieOptions(url), maxAge: SESSION_MS / 1000 });
  redirect(303, afterSignIn(url, resolve('/editors') + keptQuery(url.searchParams)));
}

async function signOut({ locals, cookies, url }: RequestEvent) {
  await locals.editors?.signOut(cookies.get(SESSION_COOKIE));
  cookies.delete(SESSION_COOKIE, cookieOptions(url));
  redirect(303, resolve('/editors') + keptQuery(url.searchParams));
}

/** Not for scripts, not along with other sites' requests, and only encrypted where the site is. */
function cookieOptions(url: URL) {
  return { path: resolve('/'), httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}
