import { parametersOf } from '../filter/parameters.ts';

/** What a navigation did to the page. */
export interface PageStep {
  /** A story or a place's list was opened: the focus goes to its title. */
  opened: 'story' | 'list' | null;
  /** A story or a place's list was closed: the focus goes back to what opened it. */
  closed: boolean;
  /** A story led on to another: the map flies there. */
  onward: boolean;
  /** The list shows other stories. */
  newList: boolean;
  /** The reader chose other regions: the map goes there. */
  newRegion: boolean;
  /** The reader drew or named another area: the map goes there unless it is in sight. */
  newArea: boolean;
}

/** Parameters of drawn and named areas. */
const AREAS = parametersOf('shape');

/** Parameters that leave the list as it is. */
const BESIDE_LIST = ['story', 'at'];

/** Compares two addresses of the page; `from` null is the first visit, which opens and closes nothing. */
export function pageStep(from: URL | null, to: URL): PageStep {
  if (!from)
    return {
      opened: null,
      closed: false,
      onward: false,
      newList: true,
      newRegion: to.searchParams.has('region'),
      newArea: AREAS.some((name) => to.searchParams.has(name))
    };
  const had = (name: string) => from.searchParams.get(name);
  const has = (name: string) => to.searchParams.get(name);
  const entered = (name: string) => has(name) !== null && has(name) !== had(name);
  const left = (name: string) => had(name) !== null && has(name) === null;
  const list = entered('place') || entered('unplaced');
  return {
    opened: entered('story') ? 'story' : list ? 'list' : null,
    closed: !entered('story') && !list && (left('story') || left('place') || left('unplaced')),
    onward: entered('story') && had('story') !== null,
    newList: listOf(from) !== listOf(to),
    newRegion: had('region') !== has('region'),
    newArea: AREAS.some(entered)
  };
}

/** The address of the list alone, its parameters in one order: equal for equal lists. */
export function listOf(url: URL): string {
  const params = new URLSearchParams(url.search);
  for (const name of BESIDE_LIST) params.delete(name);
  params.sort();
  return `${url.pathname}?${params}`;
}
