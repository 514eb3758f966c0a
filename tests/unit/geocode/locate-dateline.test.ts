import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { locateDateline } from '../../../src/lib/geocode/locate-dateline.ts';
import type { Placement } from '../../../src/lib/model/place.ts';
import { gazetteer } from './open.ts';

const locate = (
  lead: string,
  o: { language?: string; home?: string; paragraphs?: string[]; headline?: string } = {}
) => {
  const language = o.language ?? 'en';
  const parsed = parseDateline(lead, { language });
  if (!parsed.ok) throw new Error(`no dateline in ${lead}: ${parsed.reason}`);
  const story = {
    dateline: parsed.dateline,
    lead,
    headline: o.headline ?? null,
    paragraphs: o.paragraphs ?? [],
    language
  };
  return locateDateline({ ...story, home: o.home ?? null }, gazetteer);
};

const said = (placement: Placement | undefined) =>
  placement?.kind === 'located' ? `${placement.place.country}.${placement.place.admin1}` : placement?.reason.code;

describe('what the dateline itself says', () => {
  test.each([
    ['TROY, N.C. (AP) -- A sawmill burned.', 'US.NC', "AP's abbreviation"],
    ['LONG BEACH, Calif. (AP) - Dockworkers struck.', 'US.CA', 'a longer one'],
    ['GROSSETO, Italy (AP) - A captain was convicted.', 'IT.16', 'a country'],
    ['ATHENS, Ga. (AP) - The game went on.', 'US.GA', 'against the capital of that name'],
    ['TROY, Portugal (AP) - A festival.', 'qualifier-mismatch', 'no such place there: none is made up'],
    ['ABOARD AIR FORCE ONE (AP) - The president spoke.', 'not-a-place', 'no place on a map'],
    ['XYZZYVILLE (AP) - Nothing is known.', 'unknown-name', 'a name that no source has']
  ])('%s: %s (%s)', (lead, expected) => {
    expect(said(locate(lead)[0])).toBe(expected);
  });
});

describe('what the story says', () => {
  test.each([
    ['LONDON (AP) - Ontario police in Middlesex County, Canada, made an arrest.', 'CA.08', 'state and country'],
    ['LONDON (AP) - Oil fell as Saudi Arabia and Russia weighed supply.', 'GB.ENG', 'a story about elsewhere'],
    [
      'LONDON (Reuters) - A fund for Ontario teachers sold its stake.',
      'GB.ENG',
      'a capital against one passing mention'
    ],
    ['LONDON (CP) - A fund for Ontario teachers sold its stake.', 'CA.08', "the same in that country's own agency"],
    ['BETHLEHEM (AP) - Pilgrims stayed away.', 'PS.WE', 'an American agency would print the state'],
    ['BETHLEHEM (AP) - Steelworkers met Pennsylvania lawmakers.', 'US.PA', 'unless the story names it'],
    ['ZEEBRUGGE (AP) - A ferry ran aground.', 'BE.VLG', 'not the American town that was called so once'],
    ['PARIS - Lamar County, Texas, voters go to the polls.', 'US.TX', 'county and state against a capital'],
    ['BIRMINGHAM (AP) - Alabama executed a man.', 'US.AL', 'a state against the usual meaning'],
    ['BIRMINGHAM (AP) - Rubbish piled up again.', 'GB.ENG', 'the usual meaning where nothing is said']
  ])('%s: %s (%s)', (lead, expected) => {
    expect(said(locate(lead)[0])).toBe(expected);
  });

  test('where it contradicts the choice the confidence is lower', () => {
    const confidence = (lead: string) => {
      const [placement] = locate(lead);
      return placement?.kind === 'located' ? placement.confidence : 0;
    };
    const contradicted = confidence('CAIRO (AP) - Illinois and Mississippi engineers watched the rivers rise.');
    expect(contradicted).toBeLessThan(0.9);
    expect(confidence('CAIRO (AP) - Engineers watched the rivers rise.')).toBeGreaterThan(0.99);
  });

  test('headline and later paragraphs count too', () => {
    const lead = 'BIRMINGHAM (AP) - The governor signed the bill.';
    expect(said(locate(lead, { headline: 'Alabama bans tents' })[0])).toBe('US.AL');
    expect(said(locate(lead, { paragraphs: ['Alabama has 67 counties.'] })[0])).toBe('US.AL');
  });
});

describe('what newsrooms of a language mean', () => {
  test.each([
    ['VITORIA (EFE).- El alcalde presentó el presupuesto.', 'es', 'ES.59'],
    ['VITÓRIA (Lusa) - O autarca apresentou o orçamento.', 'pt', 'BR.08'],
    ['BETHLEHEM (ANP) - De kerstmarkt ging niet door.', 'nl', 'PS.WE']
  ])('%s (%s): %s', (lead, language, expected) => {
    expect(said(locate(lead, { language })[0])).toBe(expected);
  });
});

describe("the publisher's home", () => {
  test.each([
    ['HUDSON - The village board met.', 'Akron, OH, US', 'US.OH', 'the near one'],
    ['HUDSON - The common council met.', 'Albany, NY, US', 'US.NY', 'another near one'],
    ['WASHINGTON (AP) - The Senate voted.', 'Peoria, IL, US', 'US.DC', "an agency's copy is from anywhere"]
  ])('%s in %s: %s (%s)', (lead, home, expected) => {
    expect(said(locate(lead, { home })[0])).toBe(expected);
  });
});

test('each place of a dateline is placed, in printed order', () => {
  const placements = locate('KYIV/MOSKOU (ANP/AFP) - Gevangenen geruild.', { language: 'nl' });
  expect(placements.map((placement) => [placement.printed, said(placement)?.slice(0, 2)])).toEqual([
    ['KYIV', 'UA'],
    ['MOSKOU', 'RU']
  ]);
});

test('a placement says why, the deciding reason first, and what else it might have been', () => {
  const [placement] = locate('BIRMINGHAM (AP) - Alabama executed a man.');
  if (placement?.kind !== 'located') throw new Error('not located');
  expect(placement.reasons[0]).toMatchObject({ code: 'story-region', params: { region: 'Alabama' } });
  expect(placement.runnersUp[0]?.place.country).toBe('GB');
  expect(placement.runnersUp[0]?.reasons.length).toBeGreaterThan(0);
  expect(placement.confidence + (placement.runnersUp[0]?.confidence ?? 0)).toBeLessThanOrEqual(1);
});

test('the same story gets the same answer, whatever was located before it', () => {
  const lead = 'GEORGETOWN (Reuters) - Talks went on.';
  const before = locate(lead);
  locate('GEORGETOWN, Texas (AP) - A plant opened.');
  expect(locate(lead)).toEqual(before);
});

test('any story gives placements with confidences from 0 to 1, and never throws', () => {
  const lead = fc.tuple(
    fc.constantFrom('PARIS', 'BERGEN', 'São', "ST. JOHN'S", 'HALLE (X)', 'A/B/C'),
    fc.string({ unit: 'binary' })
  );
  fc.assert(
    fc.property(
      lead,
      fc.option(fc.string()),
      fc.option(fc.constantFrom('nl', 'en', 'xx', 'NL-be')),
      ([name, text], home, language) => {
        const opening = `${name} (AFP) - ${text}`;
        const parsed = parseDateline(opening, { language });
        if (!parsed.ok) return;
        const story = { dateline: parsed.dateline, headline: text, lead: opening, paragraphs: [text], language, home };
        const placements = locateDateline(story, gazetteer);
        expect(placements.length).toBe(parsed.dateline.places.length);
        for (const placement of placements) {
          if (placement.kind !== 'located') continue;
          expect(placement.confidence).toBeGreaterThan(0);
          expect(placement.confidence).toBeLessThanOrEqual(1);
        }
      }
    ),
    { numRuns: 300 }
  );
});
