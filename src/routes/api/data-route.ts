import type { RequestEvent } from '@sveltejs/kit';
import { version } from '$app/environment';
import type { SettledFilter } from '$lib/model/filter.ts';
import { answerData, answering } from '$lib/server/api/answer.ts';
import { askerOf } from '$lib/server/api/asker.ts';
import { readRequest } from '$lib/server/api/read-request.ts';
import type { ApiPath, OwnValues } from '$lib/server/api/routes.ts';
import { settleFilter } from '$lib/server/settle-filter.ts';

/** A data request as a route sees it. */
export interface AskedData<Path extends ApiPath> {
  filter: SettledFilter;
  own: OwnValues<Path>;
  locals: App.Locals;
  /** The client's address, for the queue. */
  asker: string;
  /** The server's clock, epoch milliseconds. */
  now: number;
}

/** An answer that is made only where the client does not have it yet. */
export interface Reply {
  body: () => Promise<unknown>;
  /** What the answer depends on besides the stories, the language, the filter and the route's own parameters. */
  parts?: readonly unknown[];
  contentType?: string;
}

/** A route under `/api`: reads what is asked by the table of routes, settles the filter, sends what `reply` makes with its ETag. */
export function dataRoute<Path extends ApiPath>(path: Path, reply: (asked: AskedData<Path>) => Promise<Reply> | Reply) {
  return (event: RequestEvent): Promise<Response> =>
    answering(async () => {
      const { url, request, locals } = event;
      const now = Date.now();
      const { filter: asked, own } = readRequest(path, url.searchParams);
      const filter = settleFilter(asked, { gazetteer: locals.gazetteer, now });
      const { body, parts = [], contentType } = await reply({ filter, own, locals, asker: askerOf(event), now });
      const depends = [path, version, locals.news.version(), filter, own, locals.locale, ...parts];
      return answerData({ request, parts: depends, ...(contentType ? { contentType } : {}) }, body);
    });
}
