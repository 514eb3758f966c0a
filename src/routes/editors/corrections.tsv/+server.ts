import { writeCorrections } from '$lib/server/editors/corrections-tsv.ts';
import { requireEditor } from '$lib/server/editors/guard.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import type { RequestHandler } from './$types';

/** All corrections, the undone ones too, to keep or to take to another house. */
export const GET: RequestHandler = ({ locals }) =>
  loading(locals, async () => {
    requireEditor(locals);
    const corrections = await locals.desk.corrections.list();
    return new Response(writeCorrections(corrections), {
      headers: {
        'content-type': 'text/tab-separated-values; charset=utf-8',
        'content-disposition': 'attachment; filename="dateline-corrections.tsv"'
      }
    });
  });
