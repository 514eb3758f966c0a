/** Steps of the keys that walk a list; Home and End go to its ends. */
const STEPS: Record<string, (at: number, length: number) => number> = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, length) => length - 1
};

/** Where a key leads in a list of `length` from `at` (−1: from outside it); null for a key that walks no list. */
export function stepTo(key: string, at: number, length: number): number | null {
  const step = STEPS[key];
  return step && length > 0 ? step(at, length) : null;
}

/** Moves the focus among a container's elements by key; false when the key is none of ours. Text keeps its own Home and End. */
export function moveFocus(container: HTMLElement, selector: string, key: string): boolean {
  const items = [...container.querySelectorAll<HTMLElement>(selector)];
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (items[at] instanceof HTMLInputElement && (key === 'Home' || key === 'End')) return false;
  const to = stepTo(key, at, items.length);
  if (to === null) return false;
  items[to]?.focus();
  return true;
}
