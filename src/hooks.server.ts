import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { chooseLocale } from '$lib/i18n/locale';
import { readConfig } from '$lib/server/config';
import { isForeign, SESSION_COOKIE } from '$lib/server/editors/guard';
import { addSecurityHeaders } from '$lib/server/security-headers';
import { openServices, type Services } from '$lib/server/services';
import { appearanceOf, SCHEME_COOKIE } from '$lib/ui/scheme';

let opening: Promise<Services> | null = null;

/** Store and gazetteer are opened by the first request and shared by all; a failure is tried again by the next. */
function services(): Promise<Services> {
  opening ??= openServices(readConfig(process.env, process.cwd())).catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

process.on('sveltekit:shutdown' as never, async () => (await opening)?.store.close());

export const handle: Handle = async ({ event, resolve }) => {
  const { config, store, gazetteer, editors } = await services();
  const { url, cookies, request } = event;
  const locale = chooseLocale({
    param: url.searchParams.get('locale'),
    cookie: cookies.get('locale'),
    acceptLanguage: request.headers.get('accept-language')
  });
  const editor = (await editors?.isSignedIn(cookies.get(SESSION_COOKIE))) ?? false;
  Object.assign(event.locals, { config, store, gazetteer, locale, editors, editor });
  const isDesk = /^\/editors(\/|$)/.test(url.pathname);
  if (isDesk && !['GET', 'HEAD'].includes(request.method) && isForeign(request, url.origin)) {
    return new Response('Refused: this request comes from another site.', { status: 403 });
  }
  const scheme = appearanceOf(cookies.get(SCHEME_COOKIE));
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%lang%', locale).replace('%scheme%', scheme)
  });
  addSecurityHeaders(response.headers, url.pathname, config.basemapStyleUrl);
  // Nobody keeps what an editor sees; data is the same for everyone.
  if (isDesk || (editor && !url.pathname.startsWith('/api/'))) response.headers.set('cache-control', 'no-store');
  return response;
};

/** What nobody expected: logged with an id, which the page shows so that a reader can quote it. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  const id = randomUUID().slice(0, 8);
  console.error(`[${id}] ${event.request.method} ${event.url.pathname}${event.url.search}`, error);
  return { message: 'Something went wrong on our side.', id };
};
