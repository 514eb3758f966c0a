import type { Reading } from './reading.svelte.ts';

/** What few addresses show of the list, each a chunk of its own: the first page does without them. */
const PIECES = {
  Chips: () => import('./Chips.svelte'),
  EmptyList: () => import('./EmptyList.svelte'),
  StorySections: () => import('./StorySections.svelte'),
  PlaceRow: () => import('./PlaceRow.svelte'),
  SameDispatch: () => import('./SameDispatch.svelte')
};

export type PieceName = keyof typeof PIECES;
type Piece<Name extends PieceName> = Awaited<ReturnType<(typeof PIECES)[Name]>>['default'];

/**
 * Pieces of the list that are here by now. The page's `load` fetches those that its address needs, so that the server
 * and a page that comes to life have them at once; `get` fetches what is wanted later.
 */
class Pieces {
  #here = $state.raw<{ [Name in PieceName]?: Piece<Name> }>({});

  /** The piece, or null while it is on its way. */
  get<Name extends PieceName>(name: Name, reading: Reading): Piece<Name> | null {
    const piece = this.#here[name];
    if (!piece) void this.#fetch(name, reading);
    return piece ?? null;
  }

  async #fetch(name: PieceName, reading: Reading): Promise<void> {
    await Promise.all([reading.words(), PIECES[name]()])
      .then(() => this.load([name]))
      .catch(() => null);
  }

  /** Their words (`lateWords`) are the caller's to load, before. */
  async load(names: PieceName[]): Promise<void> {
    const missing = names.filter((name) => !this.#here[name]);
    if (missing.length === 0) return;
    const loaded = await Promise.all(missing.map(async (name) => [name, (await PIECES[name]()).default] as const));
    this.#here = { ...this.#here, ...Object.fromEntries(loaded) };
  }
}

/** One for the program: pieces hold nothing of a reader's. */
export const pieces = new Pieces();
