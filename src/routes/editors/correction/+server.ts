import { randomBytes } from 'node:crypto';
import { error, json } from '@sveltejs/kit';
import { printedNames } from '$lib/stories/correct.ts';
import type { Story } from '$lib/model/story.ts';
import { choicesFor } from '$lib/server/editors/choices.ts';
import { requireEditor } from '$lib/server/editors/guard.ts';
import { readCorrection } from '$lib/server/editors/read-correction.ts';
import { asTexts, readObject } from '$lib/server/read-body.ts';
import { match } from '../../../params/story.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import type { RequestHandler } from './$types';

/** Whoever is signed in has no need of a lane of their own. */
const EDITORS = 'editors';

/** What an editor chooses from for the place number `place` of a story. */
export const GET: RequestHandler = ({ url, locals }) =>
  loading(locals, async () => {
    requireEditor(locals);
    const story = await storyOf(url.searchParams.get('story'), locals);
    const choices = await choicesFor(story, Number(url.searchParams.get('place')), locals);
    if (choices === null) error(404, 'The story has no such place.');
    return json(choices);
  });

/** Corrects the place number `index` of a story; the answer tells the correction's id and how many stories changed. */
export const POST: RequestHandler = ({ request, locals }) =>
  loading(locals, async () => {
    requireEditor(locals);
    const told = asTexts(await readObject(request)) ?? error(400, 'Expected texts in every field.');
    const story = await storyOf(told.story ?? null, locals);
    const name = printedNames(story.placements, story.dateline)[Number(told.index)];
    if (name === undefined) error(404, 'The story has no such place.');
    const id = `c${randomBytes(8).toString('hex')}`;
    const fields = { ...told, ...name, qualifier: name.qualifier ?? '', story: story.id, id, made: '', undone: '' };
    const reading = readCorrection(fields, { gazetteer: locals.gazetteer, now: Date.now() });
    if (!reading.ok) return json({ code: 'bad_correction', problems: reading.problems }, { status: 400 });
    const { stories } = await locals.desk.corrections.add([reading.correction]);
    return json({ id, stories }, { status: 201 });
  });

async function storyOf(id: string | null, { news }: App.Locals): Promise<Story> {
  const found = id !== null && match(id) ? await news.story(id, EDITORS) : null;
  return found?.kind === 'story' ? found.story : error(404, 'No such story.');
}
