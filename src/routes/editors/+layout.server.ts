import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** Nothing is here where nobody can sign in. */
export const load: LayoutServerLoad = ({ locals: { editors, editor, locale } }) => {
  if (editors === null) error(404, 'Not found');
  return { locale, editor };
};
