import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { base } from '$app/paths';
import { alternateLinks } from '$lib/i18n/alternates';
import { chooseLocale } from '$lib/i18n/locale';
import { chosenLocale, LOCALE_COOKIE, LOCALE_COOKIE_AGE } from '$lib/i18n/locale-cookie';
import { UnavailableError } from '$lib/model/errors';
import { askerOf } from '$lib/server/api/asker';
import { readConfig } from '$lib/server/config';
import type { Editors } from '$lib/server/editors/editors';
import { isForeign, SESSION_COOKIE } from '$lib/server/editors/guard';
import { type RouteKind, kindOfRoute } from '$lib/server/route-kind';
import { addSecurityHeaders } from '$lib/server/security-headers';
import { openServices, type Services } from '$lib/server/services';
import { appearanceOf, SCHEME_COOKIE } from '$lib/ui/scheme';

/** A longer query is not repeated for every language. */
const MOST_REPEATED = 1000;
/** Characters of an address in the log. */
const MOST_LOGGED = 500;

let services: Services;

/** Opens everything before the first request: who starts the server is told what cannot be used. */
export const init: ServerInit = async () => {
  services = await openServices(readConfig(process.env, process.cwd()));
  process.on('sveltekit:shutdown' as never, () => services.close());
};

/** Keeps a language that the reader chose on the page. */
function rememberLocale({ url, cookies, request: { headers } }: RequestEvent, kind: RouteKind): void {
  // Somebody else's page, and data: what these ask for is no choice of the reader's.
  if (kind === 'embed' || kind === 'data') return;
  const chosen = chosenLocale(url, { site: headers.get('sec-fetch-site'), referer: headers.get('referer') });
  if (chosen === null || chosen === cookies.get(LOCALE_COOKIE)) return;
  const secure = url.protocol === 'https:';
  cookies.set(LOCALE_COOKIE, chosen, { path: base || '/', maxAge: LOCALE_COOKIE_AGE, sameSite: 'lax', secure });
}

/** Where too much is asked to look a session up, whoever has it reads on as all others do. */
async function isEditor(event: RequestEvent, editors: Editors | null): Promise<boolean> {
  try {
    return (await editors?.isSignedIn(event.cookies.get(SESSION_COOKIE), askerOf(event))) ?? false;
  } catch (error) {
    if (error instanceof UnavailableError) return false;
    throw error;
  }
}

export const handle: Handle = async ({ event, resolve }) => {
  const { config, editors } = services;
  const { url, cookies, request } = event;
  const kind = kindOfRoute(event.route.id);
  const locale = chooseLocale({
    param: url.searchParams.get('locale'),
    cookie: cookies.get(LOCALE_COOKIE),
    acceptLanguage: request.headers.get('accept-language')
  });
  rememberLocale(event, kind);
  const editor = await isEditor(event, editors);
  Object.assign(event.locals, services, { locale, editor });
  const isDesk = kind === 'desk';
  if (isDesk && !['GET', 'HEAD'].includes(request.method) && isForeign(request, url.origin)) {
    return new Response('Refused: this request comes from another site.', { status: 403 });
  }
  const scheme = appearanceOf(cookies.get(SCHEME_COOKIE));
  const resolved = await resolve(event, {
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', locale)
        .replace('%scheme%', scheme)
        .replace('%alternates%', () => (url.search.length > MOST_REPEATED ? '' : alternateLinks(url.href)))
  });
  const { gone } = event.locals;
  const response = gone ? new Response(resolved.body, { status: 410, headers: resolved.headers }) : resolved;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (isPage) response.headers.append('vary', 'accept-language, cookie');
  addSecurityHeaders(response.headers, kind, config.basemapStyleUrl);
  if (event.locals.retryAfter !== undefined) response.headers.set('retry-after', String(event.locals.retryAfter));
  // Nobody keeps what an editor sees; data is the same for everyone.
  if (isDesk || (editor && kind !== 'data')) response.headers.set('cache-control', 'no-store');
  return response;
};

/**
 * What nobody expected: logged with an id, which the page shows so that a reader can quote it. What came wrong from outside (a
 * method that is not taken, a body that is too long) is no fault of ours and leaves no stack.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status < 500) return { message };
  const id = randomUUID().slice(0, 8);
  console.error(
    `[${id}] ${event.request.method} ${(event.url.pathname + event.url.search).slice(0, MOST_LOGGED)}`,
    error
  );
  return { message: 'Something went wrong on our side.', id };
};
