import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';
import { locateDateline } from '../../../src/lib/geocode/locate-dateline.ts';

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../../static/gazetteer.bin')));

function locate(lead: string, home: string | null) {
  const parsed = parseDateline(lead, { language: 'en' });
  if (!parsed.ok) throw new Error(`no dateline: ${lead}`);
  const story = { dateline: parsed.dateline, headline: null, lead, paragraphs: [], language: 'en', home };
  return locateDateline(story, gazetteer)[0]!;
}

describe('a paper near a namesake', () => {
  test.each([
    ['LIMA — Peru has a new government.', 'Lima, OH, US', 'PE', 'names the other country, and nothing of its own'],
    ['LIMA — The council met on Monday.', 'Lima, OH, US', 'US', 'names nothing: home'],
    ['LONDON — Downing Street had no comment.', 'London, ON, CA', 'GB', 'names a seat of government'],
    ['LONDON — The arena will get a new roof.', 'London, ON, CA', 'CA', 'names nothing: home']
  ])('%s in %s is in %s: %3$s', (lead, home, country) => {
    const placement = locate(lead, home);
    expect(placement.kind === 'located' && placement.place.country).toBe(country);
  });

  test('WASHINGTON with the White House is the capital, with its county it is near home', () => {
    const capital = locate('WASHINGTON — The White House objects.', 'Washington, PA, US');
    const town = locate('WASHINGTON — Washington County sheriff deputies met.', 'Washington, PA, US');
    expect([capital, town].map((each) => each.kind === 'located' && each.place.admin1)).toEqual(['DC', 'PA']);
  });
});

describe('what the reasons claim', () => {
  const codes = (lead: string) => {
    const placement = locate(lead, null);
    return placement.kind === 'located' ? placement.reasons.map((reason) => reason.code) : [];
  };

  test('a name with other places is not called the only one because its qualifier left one over', () => {
    const said = codes('ATHENS, Ga. (AP) — A cat was saved.');
    expect(said[0]).toBe('qualifier');
    expect(said).not.toContain('only-candidate');
  });

  test('an agency in its own country is no publisher at home', () => {
    const said = codes('BOISE (AP) — A cat was saved.');
    expect(said).toContain('agency-country');
    expect(said).not.toContain('home');
  });

  test('no placement is certain', () => {
    const placement = locate('BAGHDAD (Reuters) - Iraq votes.', null);
    expect(placement.kind === 'located' && placement.confidence).toBeLessThanOrEqual(0.999);
  });
});
