import type { PageServerLoad } from './$types';
import { readOpenStory } from '../read-story.server.ts';

/** The open story; the list beside it is the layout's, and is not read again when a story opens. */
export const load: PageServerLoad = ({ url, locals }) => readOpenStory(url.searchParams, locals);
