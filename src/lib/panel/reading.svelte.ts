import { createContext } from 'svelte';
import type { EditTranslate } from '../i18n/edit-words.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Translate } from '../i18n/translate.ts';
import type { RegionNames } from '../region/names.ts';
import { openStoryOf, pageLink, searchedWords, type Address, type Step } from './page-link.ts';

/** What the page knows that every part of the panel may ask for. */
export interface ReadingSource {
  t: Translate;
  locale: Locale;
  /** Names of all regions and languages in the reader's language. */
  names: RegionNames;
  /** The server's clock when it made the page, epoch milliseconds: ages count back from it on both sides. */
  now: number;
  address: Address;
  /** The editors' words where an editor is signed in; then placements can be corrected. */
  edit?: EditTranslate | null;
}

/** What the panel's parts share: words, clock, links, and what the reader points at. */
export class Reading {
  #source: () => ReadingSource;
  /** Keys of the places under the pointer or the focus, in the list or on the map. */
  lit = $state.raw<readonly string[]>([]);
  /** IANA name. The server cannot know the reader's zone: UTC, until the page has come to life. */
  timeZone = $state('UTC');

  /** The story, as the address names it, and the number of its placement that an editor is correcting. */
  #correcting = $state.raw<{ story: string | null; index: number } | null>(null);
  /** The list of shortcuts is asked for. */
  help = $state(false);

  constructor(source: () => ReadingSource) {
    this.#source = source;
  }

  get t(): Translate {
    return this.#source().t;
  }

  get locale(): Locale {
    return this.#source().locale;
  }

  get names(): RegionNames {
    return this.#source().names;
  }

  get now(): number {
    return this.#source().now;
  }

  get address(): Address {
    return this.#source().address;
  }

  get edit(): EditTranslate | null {
    return this.#source().edit ?? null;
  }

  get #story(): string | null {
    return openStoryOf(this.address);
  }

  /** Number of the open story's placement that an editor is correcting, or null. */
  get correcting(): number | null {
    return this.#correcting && this.#correcting.story === this.#story ? this.#correcting.index : null;
  }

  set correcting(index: number | null) {
    this.#correcting = index === null ? null : { story: this.#story, index };
  }

  /** The words searched for, to be marked in what they found. */
  readonly query = $derived.by(() => searchedWords(this.address));

  /** The address one step further (see `pageLink`). */
  link(step: Step, change: Record<string, string | null>): string {
    return pageLink(this.address, step, change);
  }
}

export const [getReading, setReading] = createContext<Reading>();
