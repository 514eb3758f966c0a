import { readWords } from '../filter/items.ts';
import { queryOf } from '../filter/serialise.ts';

/** Where the reader is: the page (`/` or `/embed`, base included) and its query, without `?`. */
export interface Address {
  path: string;
  search: string;
}

/** Parameters that belong to one view of the page, and fall away with any other change of it. */
const PASSING = ['at', 'cursor'];

/**
 * What each kind of step takes away besides what it sets: a new filter closes the story that was open
 * under the old one, and the place's list; lifting one leaves that place as it was chosen.
 */
const CLOSES = {
  story: [],
  place: ['story', 'unplaced'],
  unplaced: ['story', 'place'],
  filter: ['story', 'place'],
  widen: ['story']
} as const;
export type Step = keyof typeof CLOSES;

/**
 * The address one step further, as an `href`: `change` sets parameters, null takes one away, the rest stays.
 * `pageLink({ path: '/', search: 'region=150' }, 'story', { story: 'a1' })` → `/?region=150&story=a1`.
 */
export function pageLink(address: Address, step: Step, change: Record<string, string | null>): string {
  const params = new URLSearchParams(address.search);
  for (const name of [...PASSING, ...CLOSES[step]]) params.delete(name);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return address.path + queryOf(params);
}

/** The words that an address searches for; none where they cannot be used. */
export function searchedWords({ search }: Address): string {
  const words = readWords(new URLSearchParams(search).get('q') ?? '');
  return words.ok ? words.value : '';
}

/** The id of the story that the address opens, or null. */
export function openStoryOf({ search }: Address): string | null {
  return new URLSearchParams(search).get('story');
}
