import { askerOf } from '$lib/server/api/asker.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import type { PageServerLoad } from './$types';
import { readOpenStory } from './read-story.server.ts';

/** The open story; the list beside it is the layout's, and is not read again when a story opens. */
export const load: PageServerLoad = (event) =>
  loading(event.locals, () => readOpenStory(event.url.searchParams, event.locals, askerOf(event)));
