import { MediaQuery } from 'svelte/reactivity';
import { type Appearance, appearanceOf, type Scheme, SCHEME_COOKIE } from './scheme.ts';

const YEAR_S = 31_536_000;

/** How the page looks: the reader's choice, kept in a cookie and on `<html data-scheme>`, else the device's. */
class PageAppearance {
  #choice = $state<Appearance>('system');
  #dark = new MediaQuery('prefers-color-scheme: dark');

  constructor() {
    if (typeof document !== 'undefined') this.#choice = appearanceOf(document.documentElement.dataset.scheme);
  }

  get choice(): Appearance {
    return this.#choice;
  }

  /** The scheme in force, for what cannot read CSS: the map. */
  get scheme(): Scheme {
    if (this.#choice !== 'system') return this.#choice;
    return this.#dark.current ? 'dark' : 'light';
  }

  /** Takes up a choice at once, and for this site (`path`, its base) for a year. */
  choose(choice: Appearance, path = '/'): void {
    this.#choice = choice;
    document.documentElement.dataset.scheme = choice;
    const age = choice === 'system' ? 0 : YEAR_S;
    document.cookie = `${SCHEME_COOKIE}=${choice}; path=${path}; max-age=${age}; samesite=lax`;
  }
}

/** One for the page. The server never sets it. */
export const appearance = new PageAppearance();
