import { beforeEach, expect, test } from 'vitest';
import { FocusTrail, stateOf } from '../../../src/routes/(map)/focus-trail.ts';

const focus = (id: string) => document.getElementById(id)!.focus();
const focused = () => document.activeElement?.id || document.activeElement?.getAttribute('data-key');

let trail: FocusTrail;
beforeEach(() => {
  trail = new FocusTrail();
  document.body.innerHTML = '<button id="row-a">a</button><button data-key="cluster-7" id="">7</button>';
});

test('the row that opened a story has the focus again when it closes', () => {
  focus('row-a');
  trail.leave('/', document.activeElement);
  (document.activeElement as HTMLElement).blur();
  expect(trail.restore('/', [])).toBe(true);
  expect(focused()).toBe('row-a');
});

test('a row that was made anew is found by its id', () => {
  focus('row-a');
  trail.leave('/', document.activeElement);
  document.body.innerHTML = '<button id="row-a">a again</button>';
  expect(trail.restore('/', [])).toBe(true);
  expect(document.activeElement?.textContent).toBe('a again');
});

test('of a cluster that came apart one of its places gets the focus', () => {
  document.querySelector<HTMLElement>('[data-key="cluster-7"]')!.focus();
  trail.leave('/', document.activeElement);
  document.body.innerHTML = '<button data-key="g2">Oslo</button>';
  expect(trail.restore('/', ['g1', 'g2'])).toBe(true);
  expect(focused()).toBe('g2');
});

test('nothing is focused that is gone, hidden, or was the page itself', () => {
  trail.leave('/', document.body);
  expect(trail.restore('/', [])).toBe(false);
  focus('row-a');
  trail.leave('/', document.activeElement);
  document.getElementById('row-a')!.style.visibility = 'hidden';
  expect(trail.restore('/', [])).toBe(false);
  document.body.innerHTML = '';
  expect(trail.restore('/', [])).toBe(false);
});

test('where the map stands makes no other state, nor does the order of parameters', () => {
  const state = (query: string) => stateOf(new URL(`http://news.example/${query}`));
  expect(state('?story=a&region=NL&at=1,2,3')).toBe(state('?region=NL&story=a'));
  expect(state('?story=a')).not.toBe(state('?story=b'));
});
