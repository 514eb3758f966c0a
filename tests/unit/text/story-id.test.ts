import { describe, expect, test } from 'vitest';
import { storyId } from '../../../src/lib/text/story-id.ts';
import { rounds } from '../../rounds.ts';

const LEAD =
  'LIMA (ANP/AFP) - In het zuiden van Peru zijn zeker 12 mensen omgekomen toen een bus van de weg raakte en in een ravijn stortte, meldt de politie maandag.';

const LEADS = rounds(50_000, 3_000_000);

describe('ids', () => {
  test('are the same for the same words, whatever the bracket, case and signs', () => {
    const id = storyId(LEAD);
    expect(id).toMatch(/^[0-9a-z]{13}$/);
    expect(storyId(LEAD.replace('ANP/AFP', 'ANP').replace(' - ', ' — '))).toBe(id);
    expect(storyId(LEAD.normalize('NFD'))).toBe(id);
  });
  test(`differ for different words, places and for ${LEADS} leads`, () => {
    expect(storyId(LEAD.replace('12', '15'))).not.toBe(storyId(LEAD));
    expect(storyId(LEAD.replace('LIMA', 'CUSCO'))).not.toBe(storyId(LEAD));
    const ids = new Set(Array.from({ length: LEADS }, (_, n) => storyId(`OSLO (ANP) - Bericht ${n}`)));
    expect(ids.size).toBe(LEADS);
  });
});
