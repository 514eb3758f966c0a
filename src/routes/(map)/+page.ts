import { loadArticle } from './load-article.ts';
import type { PageLoad } from './$types';

/** Adds what shows an open story. */
export const load: PageLoad = async ({ data }) => ({ ...data, ...(await loadArticle(data)) });
