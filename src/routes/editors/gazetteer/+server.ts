import { json } from '@sveltejs/kit';
import { choicesOf } from '$lib/server/editors/choices.ts';
import { requireEditor } from '$lib/server/editors/guard.ts';
import type { RequestHandler } from './$types';

const MOST = 20;

/** Places of a name, most prominent first. */
export const GET: RequestHandler = ({ url, locals }) => {
  requireEditor(locals);
  const found = locals.gazetteer.lookup((url.searchParams.get('q') ?? '').slice(0, 200));
  return json({ places: choicesOf(found.map(({ place }) => place).slice(0, MOST), locals) });
};
