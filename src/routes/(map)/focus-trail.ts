/** Remembers what had the focus in each state of the page, for the way back: by link, by button or by the browser. */
export class FocusTrail {
  #left = new Map<string, HTMLElement>();

  /** Notes the focus on leaving a state; the page itself is no place to return to. */
  leave(state: string, element: Element | null): void {
    if (element instanceof HTMLElement && element !== document.body) this.#left.set(state, element);
  }

  /**
   * Returns the focus to where it was in this state; false when there is nothing left of it. A row or a marker that was
   * made anew is found by its id or key; a cluster that has come apart, by one of `keys`, its places.
   */
  restore(state: string, keys: string[]): boolean {
    const left = this.#left.get(state);
    const target = left && [left, ...successors(left, keys)].find((element) => element?.isConnected);
    if (!target?.checkVisibility({ visibilityProperty: true })) return false;
    target.focus();
    return document.activeElement === target;
  }
}

function* successors({ id, dataset }: HTMLElement, keys: string[]): Generator<HTMLElement | null> {
  if (id) yield document.getElementById(id);
  for (const key of dataset.key ? [dataset.key, ...keys] : []) {
    yield document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }
}

/** A state of the page by its address: what it shows, not where the map stands. */
export function stateOf(url: URL): string {
  const params = new URLSearchParams(url.search);
  params.delete('at');
  params.sort();
  return `${url.pathname}?${params}`;
}
