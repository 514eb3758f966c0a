import { fail } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { StorySummary } from '$lib/model/story.ts';
import { loading } from '$lib/server/api/page-failure.ts';
import { nameFor, nameSummary } from '$lib/server/display-names.ts';
import { readCorrections } from '$lib/server/editors/corrections-tsv.ts';
import { admitEditor, requireEditor } from '$lib/server/editors/guard.ts';
import { readForm } from '$lib/server/read-body.ts';
import { decodeDocument } from '$lib/wire/decode.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rows of a page, stories of a review, and bad lines of a file that are shown. */
const PAGE_SIZE = 100;
const MOST_STORIES = 50;
const MOST_PROBLEMS = 50;

const IN_FORCE: Record<string, boolean> = { active: true, undone: false };

export const load: PageServerLoad = ({ url, locals }) => loading(locals, () => readPage(url, locals));

async function readPage(url: URL, locals: App.Locals) {
  const { desk, gazetteer, locale } = locals;
  admitEditor(locals, `${resolve('/editors')}?to=${encodeURIComponent(url.pathname + url.search)}`);
  const show = url.searchParams.get('show') ?? '';
  const offset = Number(/^\d{1,6}$/.exec(url.searchParams.get('from') ?? '')?.[0] ?? 0);
  const rows = await desk.corrections.list({ inForce: IN_FORCE[show] ?? null, limit: PAGE_SIZE + 1, offset });
  const name = nameFor(gazetteer, locale);
  const review = url.searchParams.get('review');
  const stories: StorySummary[] = review ? await desk.corrections.stories(review.slice(0, 80), MOST_STORIES) : [];
  return {
    left: await desk.corrections.left(),
    show: show in IN_FORCE ? show : 'all',
    rows: rows.slice(0, PAGE_SIZE).map((row) => ({
      ...row,
      to: row.to.kind === 'none' ? row.to : { ...row.to, place: { ...row.to.place, name: name(row.to.place) } }
    })),
    earlier: offset > 0 ? Math.max(0, offset - PAGE_SIZE) : null,
    later: rows.length > PAGE_SIZE ? offset + PAGE_SIZE : null,
    review: review && { id: review, stories: stories.map((story) => nameSummary(story, name)) }
  };
}

export const actions: Actions = {
  undo: ({ request, locals }) => loading(locals, () => setUndone(request, locals, Date.now())),
  redo: ({ request, locals }) => loading(locals, () => setUndone(request, locals, null)),

  /** Reads a file and says what it would bring; changes nothing. */
  check: async ({ request, locals }) => {
    requireEditor(locals);
    const file = (await readForm(request)).get('file');
    if (!(file instanceof File) || file.size === 0) return fail(400, { problem: 'missing' as const });
    let text: string;
    try {
      text = decodeDocument(await file.bytes(), file.name);
    } catch {
      return fail(400, { problem: 'unreadable' as const });
    }
    return loading(locals, async () => ({ preview: await preview(text, locals) }));
  },

  /** Adds what is good and new in a text that was checked. */
  import: async ({ request, locals }) => {
    requireEditor(locals);
    const text = String((await readForm(request)).get('text') ?? '');
    const { corrections } = readCorrections(text, { gazetteer: locals.gazetteer, now: Date.now() });
    return loading(locals, async () => ({ imported: await locals.desk.corrections.add(corrections) }));
  }
};

async function setUndone(request: Request, locals: App.Locals, undone: number | null) {
  requireEditor(locals);
  const id = String((await readForm(request)).get('id') ?? '');
  const made = await locals.desk.corrections.setUndone(id, undone);
  if (made === null) return fail(404, { problem: 'gone' as const });
  return { changed: { undone: undone !== null, stories: made.stories } };
}

async function preview(text: string, { desk, gazetteer }: App.Locals) {
  const { corrections, problems } = readCorrections(text, { gazetteer, now: Date.now() });
  const known = await desk.corrections.known(corrections.map(({ id }) => id));
  return {
    fresh: corrections.length - known.length,
    known: known.length,
    bad: new Set(problems.map(({ line }) => line)).size,
    problems: problems.slice(0, MOST_PROBLEMS),
    unshown: Math.max(0, problems.length - MOST_PROBLEMS),
    text
  };
}
