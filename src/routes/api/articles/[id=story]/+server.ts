import { version } from '$app/environment';
import { answerData, answerFailure, answering } from '$lib/server/api/answer';
import { nameFor, nameStory } from '$lib/server/display-names';
import type { RequestHandler } from './$types';

/** One story, whole: its dateline taken apart, its placements with their reasons, and the stories of its pages. */
export const GET: RequestHandler = ({ params, request, locals }) =>
  answering(async () => {
    const { store, gazetteer, locale } = locals;
    const story = await store.article(params.id);
    if (!story) {
      return answerFailure(404, { code: 'not_found', message: `No story has the id "${params.id}".`, parameter: 'id' });
    }
    const parts = ['article', version, await store.version(), story.id, locale];
    return answerData({ request, parts }, async () => nameStory(story, nameFor(gazetteer, locale)));
  });
