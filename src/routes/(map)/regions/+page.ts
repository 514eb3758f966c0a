import { lateWords } from '$lib/panel/late-words.ts';
import type { PageLoad } from './$types';

/** Adds all words and names: the page names every region with stories. */
export const load: PageLoad = async ({ parent }) => ({ names: await lateWords((await parent()).locale) });
