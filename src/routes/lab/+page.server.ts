import type { PageServerLoad } from './$types';

/** The reader's language; everything else of the lab happens in the browser. */
export const load: PageServerLoad = ({ locals }) => ({ locale: locals.locale });
