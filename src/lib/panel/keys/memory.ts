const MEMORY = 'dateline.shortcuts';

/** Whether single keys do anything, as the reader last said; where nothing can be kept, they do. */
export function singleKeys(): boolean {
  try {
    return localStorage.getItem(MEMORY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice, where the browser lets us. */
export function keepSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(MEMORY, on ? 'on' : 'off');
  } catch {
    // For this visit it holds all the same.
  }
}
