import { error, json } from '@sveltejs/kit';
import { requireEditor } from '$lib/server/editors/guard.ts';
import { readObject } from '$lib/server/read-body.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import type { RequestHandler } from './$types';

/** `{"undone": true}` takes a correction back, `{"undone": false}` puts it in force again. */
export const PATCH: RequestHandler = ({ params, request, locals }) =>
  loading(locals, async () => {
    requireEditor(locals);
    const { undone } = await readObject(request);
    if (typeof undone !== 'boolean') error(400, 'Expected {"undone": true} or {"undone": false}.');
    const made = await locals.desk.corrections.setUndone(params.id, undone ? Date.now() : null);
    return made ? json({ stories: made.stories }) : error(404, 'No such correction.');
  });
