import { askerOf } from '$lib/server/api/asker.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import type { LayoutServerLoad } from './$types';
import { readDesk } from './read-desk.server.ts';

/** The list under the address's filter. `now` is the clock that ages count back from, on the server and in the browser alike. */
export const load: LayoutServerLoad = (event) =>
  loading(event.locals, async () => {
    const { url, locals } = event;
    const { locale, config, editors, editor } = locals;
    return {
      locale,
      /** `on`: somebody could sign in here; `in`: who asks has. */
      editing: editor ? ('in' as const) : editors === null ? ('off' as const) : ('on' as const),
      now: Date.now(),
      styleUrl: config.basemapStyleUrl,
      desk: await readDesk(url.searchParams, locals, askerOf(event))
    };
  });
