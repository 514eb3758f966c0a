import type { Gazetteer } from '../../lib/gazetteer/lookup.ts';
import { seeded } from '../seeded.ts';
import { type Namer, namerOf } from './name-places.ts';
import { SHARES, WORDINGS, type Wording } from './sentences.ts';
import { sentenceOf } from './words.ts';

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
  /** Places that stories come from; null: the large cities. */
  places?: number | null;
  /** Of a thousand items so many are an earlier one again, with a word corrected. */
  corrected?: number;
}

/** Stories of a page, as a busy wire prints them. */
const PER_PAGE = 50;
/** The pages go back so far, in milliseconds; the nearer to the end, the denser. */
const SPAN = 120 * 24 * 3_600_000;
/** Words of the sentences that tell a story from all others: with what is drawn beside them, some 600 characters. */
const BODY_WORDS = [18, 22];
/** Of a thousand stories so many have no age, so many are the dispatch of another story under another agency, so many name no known place. */
const UNDATED = 15;
const REPEATED = 60;
const NOWHERE = 8;
/** Items back, at most, of one that is corrected. */
const KEPT = 200;

type Draw = (below: number) => number;

/** Made-up wire pages in five languages, the same for the same seed: cities by Zipf's law, ages in minutes, some dispatches twice, some corrected. */
export function* makePages(options: SampleOptions): Generator<SamplePage> {
  const { gazetteer, stories, seed, until, places = null, corrected = 0 } = options;
  const draw = seeded(seed);
  const name = namerOf(gazetteer, places);
  const pages = Math.ceil(stories / PER_PAGE);
  const kept: Told[] = [];
  for (let page = 0; page < pages; page++) {
    // The square makes the last days busier than the first.
    const back = SPAN * ((page + 0.5) / pages) ** 2;
    const wording = WORDINGS[pick(SHARES, draw)]!;
    const items: string[] = [];
    for (let item = page * PER_PAGE; item < Math.min(stories, (page + 1) * PER_PAGE); item++) {
      const told = next(wording, { kept, corrected, name, draw });
      if (kept.push(told) > KEPT) kept.shift();
      items.push(print(told, draw));
    }
    yield {
      name: `page-${String(page).padStart(5, '0')}.txt`,
      text: `${items.join('\n')}\n`,
      captured: new Date(until - back).toISOString(),
      language: wording.language
    };
  }
}

interface Telling {
  /** The last dispatches, the latest at the end. */
  kept: readonly Told[];
  corrected: number;
  name: Namer;
  draw: Draw;
}

/** What comes over the wire next: mostly something new, now and then the last dispatch under another agency, or an earlier one corrected. */
function next(wording: Wording, { kept, corrected, name, draw }: Telling): Told {
  const last = kept.at(-1);
  if (last?.wording === wording && draw(1000) < REPEATED) return { ...last, agency: otherAgency(last, draw) };
  const earlier = draw(1000) < corrected ? kept[draw(kept.length)] : undefined;
  if (earlier?.wording === wording) return { ...earlier, text: correct(earlier.text, draw) };
  const place = draw(1000) < NOWHERE ? 'QWERTSTAD' : name(wording.language, draw);
  return tell(wording, place, draw);
}

/** One word of the last sentence is another's: an edit that leaves the story what it is. */
function correct(text: string, draw: Draw): string {
  const words = text.split(' ');
  const from = Math.floor(words.length / 2);
  const at = from + draw(words.length - from - 1);
  return words.with(at, `${words[at]}n`).join(' ');
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
  const matter = BODY_WORDS.map((words) => sentenceOf(wording.language, words, draw));
  return { wording, place, agency: one(wording.agencies), text: [sentence(), ...matter].join(' ') };
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
