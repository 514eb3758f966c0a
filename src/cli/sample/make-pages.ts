import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import type { Place } from '../../lib/model/place.ts';
import { seeded } from '../seeded.ts';
import { SHARES, WORDINGS, type Wording } from './sentences.ts';

/** A page to be written, with what its sidecar says. */
export interface SamplePage {
  name: string;
  text: string;
  captured: string;
  language: string;
}

export interface SampleOptions {
  gazetteer: Gazetteer;
  stories: number;
  seed: number;
  /** When the newest page was captured, epoch milliseconds. */
  until: number;
}

/** Stories of a page, as a busy wire prints them. */
const PER_PAGE = 50;
/** The pages go back so far, in milliseconds; the nearer to the end, the denser. */
const SPAN = 120 * 24 * 3_600_000;
/** Inhabitants from which a city gets datelines. */
const CITY = 150_000;
/** Of a thousand stories so many have no age, so many are the dispatch of another story under another agency, so many name no known place. */
const UNDATED = 15;
const REPEATED = 60;
const NOWHERE = 8;

type Draw = (below: number) => number;

/** Made-up wire pages in five languages, the same for the same seed: cities by Zipf's law, ages in minutes, some dispatches twice. */
export function* makePages({ gazetteer, stories, seed, until }: SampleOptions): Generator<SamplePage> {
  const draw = seeded(seed);
  const cities = gazetteer.labelled(CITY);
  const pages = Math.ceil(stories / PER_PAGE);
  let last = null as Told | null;
  for (let page = 0; page < pages; page++) {
    // The square makes the last days busier than the first.
    const back = SPAN * ((page + 0.5) / pages) ** 2;
    const wording = WORDINGS[pick(SHARES, draw)]!;
    const items: string[] = [];
    for (let item = page * PER_PAGE; item < Math.min(stories, (page + 1) * PER_PAGE); item++) {
      const repeated = last?.wording === wording && draw(1000) < REPEATED ? last : null;
      const told = repeated
        ? { ...repeated, agency: otherAgency(repeated, draw) }
        : tell(wording, cityName(cities, wording), draw);
      last = told;
      items.push(print(told, draw));
    }
    const name = `page-${String(page).padStart(5, '0')}.txt`;
    yield {
      name,
      text: `${items.join('\n')}\n`,
      captured: new Date(until - back).toISOString(),
      language: wording.language
    };
  }

  function cityName(from: Place[], { language }: Wording): string {
    if (draw(1000) < NOWHERE) return 'QWERTSTAD';
    // Zipf: the tenth city has a tenth of the first one's stories.
    const rank = Math.floor(Math.exp((draw(1e6) / 1e6) * Math.log(from.length)));
    return gazetteer.displayName(from[rank - 1]!.key, language).toUpperCase();
  }
}

/** A dispatch before it is printed. */
interface Told {
  wording: Wording;
  place: string;
  agency: string;
  text: string;
}

function tell(wording: Wording, place: string, draw: Draw): Told {
  const one = (list: readonly string[]) => list[draw(list.length)]!;
  const sentence = () => `${one(wording.who)} ${one(wording.does)} ${one(wording.what)}, ${one(wording.why)}.`;
  return { wording, place, agency: one(wording.agencies), text: `${sentence()} ${sentence()}` };
}

function otherAgency({ wording, agency }: Told, draw: Draw): string {
  const others = wording.agencies.filter((other) => other !== agency);
  return others[draw(others.length)]!;
}

function print({ wording, place, agency, text }: Told, draw: Draw): string {
  const line = `${place} (${agency}) - ${text}`;
  return draw(1000) < UNDATED ? line : `${line}\n${wording.minutes(1 + draw(170))}`;
}

/** An index, drawn by weight. */
function pick(weights: readonly number[], draw: Draw): number {
  let left = draw(weights.reduce((sum, weight) => sum + weight, 0));
  return weights.findIndex((weight) => (left -= weight) < 0);
}
