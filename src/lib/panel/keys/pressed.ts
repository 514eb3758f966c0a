import type { Press } from './shortcuts.ts';

/** Fields that type, choose or move by key. */
const TYPING =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]';
/** What is open over the page and has keys of its own. */
const OVER = 'dialog[open], :popover-open, [data-keeps-keys]';

/** A key press as the table of shortcuts asks for it. */
export function pressOf(event: KeyboardEvent): Press {
  const { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, repeat, target } = event;
  const isTyping = target instanceof Element && target.closest(TYPING) !== null;
  const taken = isTyping || document.querySelector(OVER) !== null;
  const altGraph = event.getModifierState('AltGraph');
  return { key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented, repeat, altGraph, taken };
}
