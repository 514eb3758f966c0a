import { describe, expect, test } from 'vitest';
import { actionOf, SHORTCUTS, type Action, type Press } from '../../../src/lib/panel/keys/shortcuts.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  ...{ key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false },
  ...{ defaultPrevented: false, repeat: false, altGraph: false, taken: false },
  ...more
});

describe('a key press means', () => {
  test.each<[given: Press, action: Action | null, why: string]>([
    [press('j'), 'next', 'a letter of ours'],
    [press('?'), 'help', 'a sign, however the layout makes it'],
    [press('Escape'), 'back', 'a key with a name'],
    [press('x'), null, 'none of ours'],
    [press('J'), null, 'a capital is another key'],
    [press('j', { ctrlKey: true }), null, 'the browser’s downloads'],
    [press('k', { metaKey: true }), null, 'a command of the system'],
    [press('l', { altKey: true }), null, 'a menu of the browser'],
    [press('/', { ctrlKey: true, altKey: true, altGraph: true }), 'search', 'AltGr makes the sign on some keyboards'],
    [press('j', { taken: true }), null, 'somebody is typing, or a menu is open'],
    [press('j', { isComposing: true }), null, 'half a character'],
    [press('j', { defaultPrevented: true }), null, 'something else took it'],
    [press('j', { repeat: true }), 'next', 'a key held down walks on'],
    [press('o', { repeat: true }), null, 'a key held down opens once']
  ])('%j: %s, %s', (given, action) => {
    expect(actionOf(given)).toBe(action);
  });

  test('nothing when single keys are switched off, but for Escape', () => {
    const active = SHORTCUTS.flatMap(({ keys }) => keys).filter((key) => actionOf(press(key), false) !== null);
    expect(active).toEqual(['Escape']);
  });

  test('one thing: no key stands twice in the table', () => {
    const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
