import type { MessageKey } from '../../i18n/translate.ts';

/** What a single key does on the page of the map. */
export type Action = 'next' | 'previous' | 'open' | 'back' | 'search' | 'map' | 'list' | 'help';

export interface Shortcut {
  /** As `KeyboardEvent.key` has them, whatever the layout needs for them. */
  keys: readonly string[];
  action: Action;
  label: MessageKey;
}

/** In the order in which the list of shortcuts shows them. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: ['j'], action: 'next', label: 'keys.next' },
  { keys: ['k'], action: 'previous', label: 'keys.previous' },
  { keys: ['o'], action: 'open', label: 'keys.open' },
  { keys: ['u', 'Escape'], action: 'back', label: 'keys.back' },
  { keys: ['/'], action: 'search', label: 'keys.search' },
  { keys: ['m'], action: 'map', label: 'keys.map' },
  { keys: ['l'], action: 'list', label: 'keys.list' },
  { keys: ['?'], action: 'help', label: 'keys.help' }
];

/** Keys that say the same without letters: they stay when single letters are switched off (WCAG 2.1.4). */
const ALWAYS = ['Escape'];

/** What of a key press decides: of a `KeyboardEvent` and of where it happened. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  isComposing: boolean;
  defaultPrevented: boolean;
  repeat: boolean;
  /** AltGr makes a character on some keyboards: then Ctrl and Alt are no command. */
  altGraph: boolean;
  /** The key goes into a text, a list of choices or a dialog. */
  taken: boolean;
}

/** The action of a key press, or null: the browser's own keys, and those that a field or a dialog takes, are left alone. */
export function actionOf(press: Press, single = true): Action | null {
  if (press.defaultPrevented || press.isComposing || press.taken) return null;
  if (press.metaKey || ((press.ctrlKey || press.altKey) && !press.altGraph)) return null;
  if (!single && !ALWAYS.includes(press.key)) return null;
  const shortcut = SHORTCUTS.find(({ keys }) => keys.includes(press.key));
  // A key that is held down walks the list, and does nothing else twice.
  if (!shortcut || (press.repeat && shortcut.action !== 'next' && shortcut.action !== 'previous')) return null;
  return shortcut.action;
}
