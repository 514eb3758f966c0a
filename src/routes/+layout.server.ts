import type { LayoutServerLoad } from './$types';

/** The reader's language, for every page; the error page has nothing else to go by. */
export const load: LayoutServerLoad = ({ locals }) => ({ locale: locals.locale });
