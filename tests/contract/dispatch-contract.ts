import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ArrivingStory } from '../../src/lib/stories/types.ts';
import { OpenedStore, type StoreKind } from './opened-store.ts';
import { located, page, PLACES, story } from './stories.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 0, 25, 12);
const LEAD = 'The river rose above the quays for a third night and two bridges in the old town were closed to cars.';
const EDITED = 'The river rose above the quays for a third night and two bridges in the old city are closed to cars.';
const OTHER = 'Farmers blocked the ring road with hay bales to protest against a new levy on diesel for tractors.';

type Agency = [key: string | null, name: string];
const AFP: Agency = ['afp', 'AFP'];
const DPA: Agency = ['dpa', 'dpa'];
const EFE: Agency = ['efe', 'EFE'];

/** How every store tells one agency's print of a dispatch from another's, and finds them together. */
export function dispatchContract(kind: StoreKind): void {
  describe(`${kind.name}: dispatches`, () => {
    let store: OpenedStore;
    beforeEach(async () => void (store = await OpenedStore.of(kind)));
    afterEach(async () => {
      await store.close();
      await kind.end();
    });
    const save = (...stories: ArrivingStory[]) => store.save(page(stories));
    const by = (agency: Agency, told: Partial<ArrivingStory> & { lead?: string } = {}) =>
      story(told.lead ?? LEAD, { agencies: [agency], published: NOON, placements: [located(PLACES.beirut)], ...told });
    const all = () => store.list({}, 'oldest');
    const grouped = async () => (await all()).map(({ agencies, dispatch }) => [agencies.join(), dispatch]);

    it('keeps the same words of two agencies as two stories of one dispatch', async () => {
      expect(await save(by(AFP))).toMatchObject({ added: 1, linked: 0 });
      expect(await save(by(DPA, { published: NOON + HOUR }))).toMatchObject({ added: 1, linked: 0 });
      const stories = await all();
      expect(new Set(stories.map(({ id }) => id)).size).toBe(2);
      expect(stories[0]!.dispatch).not.toBeNull();
      expect(stories[1]!.dispatch).toBe(stories[0]!.dispatch);
    });

    it('joins a third, edited and filed from elsewhere, and leaves other stories alone', async () => {
      await save(by(AFP));
      await save(by(DPA, { lead: EDITED, placements: [located(PLACES.amsterdam)], published: NOON + HOUR }));
      await save(by(EFE, { published: NOON + 2 * HOUR }), by(EFE, { lead: OTHER, published: NOON + 3 * HOUR }));
      const rows = await grouped();
      const dispatch = rows[0]![1];
      expect(dispatch).not.toBeNull();
      expect(rows).toEqual([
        ['AFP', dispatch],
        ['dpa', dispatch],
        ['EFE', dispatch],
        ['EFE', null]
      ]);
    });

    it('finds each again by the same page and by another, without doubling it', async () => {
      await save(by(AFP));
      await save(by(DPA));
      expect(await save(by(DPA))).toMatchObject({ added: 0, linked: 1 });
      expect(await save(by(AFP), by(DPA))).toMatchObject({ added: 0, linked: 2 });
      expect(await all()).toHaveLength(2);
    });

    it.each<[why: string, other: ArrivingStory]>([
      ['more agencies, one of them the same', story(LEAD, { agencies: [AFP, DPA], published: NOON })],
      ['no agency at all', story(LEAD, { published: NOON })]
    ])('takes %s for the same story', async (_why, other) => {
      await save(by(AFP));
      expect(await save(other)).toMatchObject({ added: 0, linked: 1 });
    });

    it('takes a page that is read anew with a better eye for agencies for the same stories', async () => {
      await store.save(page([by([null, 'A.F.P.'])], { address: '/pages/same.txt' }));
      expect(await store.save(page([by(AFP)], { address: '/pages/same.txt' }))).toMatchObject({ added: 0, linked: 1 });
      expect((await all()).map(({ agencies }) => agencies)).toEqual([['AFP']]);
    });

    it('does not fold what is days apart, as a daily report is', async () => {
      await save(by(AFP));
      await save(by(DPA, { published: NOON + 48 * HOUR }));
      expect((await grouped()).map(([, dispatch]) => dispatch)).toEqual([null, null]);
    });

    it('leads from a story to the others of its dispatch, the oldest first', async () => {
      await save(by(AFP));
      await save(by(DPA, { published: NOON - HOUR }));
      await save(by(EFE, { published: null }));
      const [, afp] = await all();
      const links = (await store.story(afp!.id))!.links.filter(({ rel }) => rel === 'dispatch');
      expect(links.map(({ story }) => story.agencies)).toEqual([['dpa'], ['EFE']]);
    });
  });
}
