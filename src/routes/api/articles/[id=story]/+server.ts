import { version } from '$app/environment';
import { answerData, answerFailure, answering } from '$lib/server/api/answer';
import { askerOf } from '$lib/server/api/asker';
import { nameFor, nameStory } from '$lib/server/display-names';
import type { RequestHandler } from './$types';

/** One story, whole: its dateline taken apart, its placements with their reasons, and the stories of its pages. */
export const GET: RequestHandler = (event) =>
  answering(async () => {
    const { params, request, locals } = event;
    const { news, gazetteer, locale } = locals;
    const found = await news.story(params.id!, askerOf(event));
    if (found === null) {
      return answerFailure(404, { code: 'not_found', message: `No story has the id "${params.id}".`, parameter: 'id' });
    }
    if (found.kind === 'withdrawn') {
      const message = `The story "${params.id}" was taken back by its provider.`;
      return answerFailure(410, { code: 'withdrawn', message, parameter: 'id' });
    }
    const { story } = found;
    const parts = ['article', version, news.version(), story.id, locale];
    return answerData({ request, parts }, async () => nameStory(story, nameFor(gazetteer, locale)));
  });
