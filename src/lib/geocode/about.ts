import type { Gazetteer } from '../gazetteer/lookup.ts';
import type { Dateline } from '../model/dateline.ts';
import { nameLanguage } from '../model/language.ts';
import { aboutVocabulary, type Sense } from './about-vocabulary.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { sentenceEnd } from '../text/sentences.ts';
import { wordsOf } from './words.ts';

/** What is read of a story to tell what it is about. */
export interface ReadableStory {
  headline: string | null;
  /** With its dateline, as printed. */
  lead: string;
  dateline: Pick<Dateline, 'bodyStart'> | null;
  paragraphs: readonly string[];
  /** ISO 639-1 or a tag; copy in a language that the gazetteer does not serve is read as English. */
  language: string | null;
}

/** A country that a story is about. */
export interface AboutCountry {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Times named, a mention in the headline counted as {@link HEADLINE}. */
  count: number;
}

/** What a mention in the headline counts. */
const HEADLINE = 3;

/** Characters read of a story: linear in the text, and a hostile one costs no more. */
const ABOUT_LIMIT = 20_000;

/** Mentions that make a country a subject where neither the headline nor the first sentence names it. */
const LEAST = 2;

/** … and the least share of the mentions of the country named most: a long story names many in passing. */
const LEAST_SHARE = 1 / 5;

/** Countries listed at most: who names more names none in particular. */
const MOST = 8;

/**
 * The countries that headline and text name (names, peoples, capitals, seats), most named first. A country is listed when
 * the headline or the first sentence names it, or the text does twice. The dateline says where a story was filed, and is
 * not counted. `LONDON (Reuters) - Russia said …` → `[{country: 'RU', count: 1}]`.
 */
export function aboutCountries(story: ReadableStory, gazetteer: Gazetteer): AboutCountry[] {
  const vocabulary = aboutVocabulary(nameLanguage(story.language) ?? 'en', gazetteer);
  const mentions = readMentions(story, vocabulary);
  const sure = new Set(mentions.flatMap(({ sense, doubted }) => (doubted ? [] : certain(sense))));
  const tallies = new Map<string, Tally>();
  for (const { sense, doubted, where } of mentions) {
    if (where === 'dateline') continue;
    for (const country of meant(sense, doubted, sure)) count(tallies, country, where);
  }
  return listed(tallies);
}

/** The countries that a phrase proves: one for any of several proves none. */
const certain = ({ countries, joint }: Sense): string[] => (joint || countries.length === 1 ? countries : []);

/** The countries that a phrase counts for, given those that the story names for certain. */
function meant({ countries, joint }: Sense, doubted: boolean, sure: Set<string>): string[] {
  if (joint) return countries;
  const country = countries.find((each) => sure.has(each)) ?? (doubted ? undefined : countries[0]);
  return country === undefined ? [] : [country];
}

type Where = 'dateline' | 'headline' | 'first' | 'text';

interface Mention {
  sense: Sense;
  where: Where;
  /** The words prove nothing by themselves. */
  doubted: boolean;
}

function readMentions(story: ReadableStory, vocabulary: Phrases<Sense>): Mention[] {
  const mentions: Mention[] = [];
  const bodyStart = story.dateline?.bodyStart ?? 0;
  const body = story.lead.slice(bodyStart, bodyStart + ABOUT_LIMIT);
  const first = sentenceEnd(body, LONGEST_SENTENCE);
  let left = ABOUT_LIMIT;
  const read = (text: string, whereOf: (offset: number) => Where) => {
    if (left <= 0) return;
    readText(text.slice(0, left), vocabulary, (sense, offset, doubted) =>
      mentions.push({ sense, where: whereOf(offset), doubted })
    );
    left -= text.length;
  };
  read(story.headline ?? '', () => 'headline');
  read(story.lead.slice(0, bodyStart), () => 'dateline');
  read(body, (offset) => (offset < first ? 'first' : 'text'));
  for (const paragraph of story.paragraphs) read(paragraph, () => 'text');
  return mentions;
}

/** Calls `found` for each phrase in one text; `doubted` where the phrase as it stands there proves nothing. */
function readText(
  text: string,
  vocabulary: Phrases<Sense>,
  found: (sense: Sense, offset: number, doubted: boolean) => void
): void {
  const words = wordsOf(text, text.length);
  findPhrases(words, vocabulary, (sense, first, last) => {
    if (sense.countries.length === 0) return;
    const start = words.start[first]!;
    const end = words.end[last]!;
    // `US$ 5` is money.
    if (text[end] === '$' || isShouted(text, start, end)) return;
    const before = text.slice(Math.max(0, start - 24), start);
    found(sense, start, isDoubted(sense, before));
  });
}

/** A short form among capitals may be any word: `TELL US MORE`. */
function isShouted(text: string, start: number, end: number): boolean {
  return end - start <= 3 && !/\p{Ll}/u.test(text.slice(Math.max(0, start - 6), end + 6));
}

/** What stands before a word within a sentence: another word or a comma. */
const WITHIN_SENTENCE = /[\p{L}\p{N},;)]\s+["'“”„«‘(]*$/u;
const PLACE_BEFORE = /\b(?:in|into|inside|across|throughout|neighbou?ring)\s+$/i;

function isDoubted({ doubt }: Sense, before: string): boolean {
  if (doubt === 'starts') return !WITHIN_SENTENCE.test(before);
  if (doubt === 'names') return !PLACE_BEFORE.test(before);
  return doubt === 'shared';
}

/** A first sentence without an end in sight: the reader's eye has moved on. */
const LONGEST_SENTENCE = 400;

interface Tally {
  count: number;
  /** Named in the headline or the first sentence. */
  foremost: boolean;
}

function count(tallies: Map<string, Tally>, country: string, where: Where): void {
  const tally = tallies.get(country) ?? { count: 0, foremost: false };
  tallies.set(country, tally);
  tally.count += where === 'headline' ? HEADLINE : 1;
  tally.foremost ||= where !== 'text';
}

function listed(tallies: Map<string, Tally>): AboutCountry[] {
  const most = Math.max(...[...tallies.values()].map((tally) => tally.count), 0);
  const least = Math.max(LEAST, most * LEAST_SHARE);
  // Sorting is stable: of equals the one named first stands first.
  return [...tallies]
    .filter(([, tally]) => tally.foremost || tally.count >= least)
    .map(([country, tally]) => ({ country, count: tally.count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}
