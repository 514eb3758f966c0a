/** Frames in which a list has drawn the rows that came last. */
const FRAMES = 20;

/**
 * Moves the focus from what led to more rows on to the first of them (of several ids, the first that can have it), as soon
 * as it is drawn; a reader who has gone elsewhere meanwhile stays there.
 */
export async function focusFirst(ids: string[], from: Element | null): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const { activeElement } = document;
    if (activeElement !== from && activeElement !== document.body) return;
    for (const id of ids) {
      const row = document.getElementById(id);
      row?.focus();
      if (row && document.activeElement === row) return;
    }
    await new Promise(requestAnimationFrame);
  }
  document.getElementById('list-title')?.focus({ preventScroll: true });
}
