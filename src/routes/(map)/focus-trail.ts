/** What had the focus, so that it can have it again: the element itself, and its id in case it is made anew. */
interface Mark {
  element: HTMLElement;
  id: string;
}

/** Remembers where the focus was in each state of the page, for the way back: by link, by button or by the browser. */
export class FocusTrail {
  #marks = new Map<string, Mark>();

  /** Notes the focus on leaving a state; the page itself is no place to return to. */
  leave(state: string, element: Element | null): void {
    if (element instanceof HTMLElement && element !== document.body)
      this.#marks.set(state, { element, id: element.id });
  }

  /** Returns the focus to where it was in this state; false when there is nothing of it left to focus. */
  restore(state: string): boolean {
    const mark = this.#marks.get(state);
    if (!mark) return false;
    const target = mark.element.isConnected ? mark.element : document.getElementById(mark.id);
    if (!target?.checkVisibility({ visibilityProperty: true })) return false;
    target.focus();
    return document.activeElement === target;
  }
}

/** A state of the page by its address: what it shows, not where the map stands. */
export function stateOf(url: URL): string {
  const params = new URLSearchParams(url.search);
  params.delete('at');
  params.sort();
  return `${url.pathname}?${params}`;
}
