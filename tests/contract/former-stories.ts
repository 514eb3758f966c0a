import { createHash } from 'node:crypto';
import type { Dateline, PrintedAgency } from '../../src/lib/model/dateline.ts';
import { UNTOLD } from '../../src/lib/model/document.ts';
import type { Located, Place, Placement } from '../../src/lib/model/place.ts';
import type { PageToSave, StoryToSave } from '../../src/lib/server/store/store.ts';

/** Places that the contract files stories from: both sides of the antimeridian, four continents. */
export const PLACES = {
  amsterdam: place('g1', 'Amsterdam', 'NL', 4.9, 52.37),
  beirut: place('g2', 'Beirut', 'LB', 35.5, 33.89),
  suva: place('g3', 'Suva', 'FJ', 178.44, -18.14),
  apia: place('g4', 'Apia', 'WS', -171.76, -13.83),
  toronto: place('g5', 'Toronto', 'CA', -79.4, 43.7, '08'),
  ottawa: place('g6', 'Ottawa', 'CA', -75.7, 45.41, '08'),
  quebec: place('g7', 'Québec', 'CA', -71.21, 46.81, '10')
};

// prettier-ignore
function place(key: string, name: string, country: string, lng: number, lat: number, admin1: string | null = null): Place {
  const rest = { geonameId: null, admin1, population: 1, featureCode: 'PPL', precision: 'place' as const };
  return { key, name, country, lng, lat, ...rest };
}

export function located(place: Place, confidence = 0.9): Located {
  return { kind: 'located', printed: place.name.toUpperCase(), place, confidence, reasons: [], runnersUp: [] };
}

export function unplaced(printed: string): Placement {
  return { kind: 'unplaced', printed, reason: { code: 'unknown-name', params: { printed }, weight: 0 }, runnersUp: [] };
}

interface Told extends Partial<StoryToSave> {
  agencies?: [key: string | null, name: string][];
}

/** A story with that lead; whatever else matters to a test is given. */
export function story(lead: string, told: Told = {}): StoryToSave {
  const { agencies = [], ...rest } = told;
  return {
    ...UNTOLD,
    id: createHash('sha256').update(lead).digest('hex').slice(0, 16),
    role: 'main',
    headline: null,
    lead,
    paragraphs: [],
    language: 'en',
    section: null,
    published: null,
    printedAge: null,
    dateline: dateline(agencies),
    noDateline: null,
    firstLine: lead,
    placements: [],
    about: [],
    ...rest
  };
}

function dateline(agencies: [key: string | null, name: string][]): Dateline {
  const span = { start: 0, end: 0, text: '' };
  const printed: PrintedAgency[] = agencies.map(([key, name]) => ({ ...span, key, name }));
  return { ...span, parts: [], places: [], agencies: printed, date: null, bodyStart: 0, confidence: 1 };
}

let pages = 0;

/** A page of its own with these stories. */
export function page(stories: StoryToSave[], told: Partial<PageToSave> = {}): PageToSave {
  pages++;
  return {
    key: `key-${pages}`,
    address: null,
    name: `page-${pages}.txt`,
    captured: null,
    source: null,
    insteadOf: null,
    stories,
    ...told
  };
}
