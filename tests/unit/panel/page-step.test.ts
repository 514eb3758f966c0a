import { expect, test } from 'vitest';
import { listOf, pageStep, type PageStep } from '../../../src/lib/panel/page-step.ts';

const url = (search: string) => new URL(`http://news.example/${search}`);
const still: PageStep = {
  opened: null,
  closed: false,
  onward: false,
  newList: false,
  newRegion: false,
  newArea: false
};

const rows: [from: string, to: string, step: Partial<PageStep>, why: string][] = [
  ['', '?story=a', { opened: 'story' }, 'a row opens a story'],
  ['?story=a', '?story=b', { opened: 'story', onward: true }, 'an item of the page opens the next story'],
  ['?story=a', '', { closed: true }, 'the arrow closes it'],
  ['', '?place=g1', { opened: 'list', newList: true }, "a marker opens its place's list"],
  ['?place=g1', '', { closed: true, newList: true }, 'all stories closes it'],
  ['?place=g1&story=a', '?place=g1', { closed: true }, 'a story closes to the cluster it was opened in'],
  [
    '?place=g1&story=a',
    '?place=g2',
    { opened: 'list', newList: true },
    'another marker opens its list, and that comes first'
  ],
  ['', '?unplaced=1', { opened: 'list', newList: true }, 'the tray is a list too'],
  ['', '?region=FJ', { newList: true, newRegion: true }, 'a region makes another list and moves the map'],
  ['?area=abc', '?near=g1,100', { newList: true, newArea: true }, 'a circle in place of a polygon'],
  ['?area=abc', '', { newList: true }, 'an area taken away moves no map'],
  ['?region=FJ', '?region=FJ&at=1,2,3', {}, 'moving the map is no step'],
  ['?region=FJ&q=x', '?q=x&region=FJ', {}, 'the order of parameters says nothing']
];

test.each(rows)('%s → %s', (from, to, step) => {
  expect(pageStep(url(from), url(to))).toEqual({ ...still, ...step });
});

test('the first visit opens and closes nothing, so that the focus stays where the browser puts it', () => {
  expect(pageStep(null, url('?story=a&region=FJ'))).toEqual({ ...still, newList: true, newRegion: true });
});

test('page and embed have lists of their own', () => {
  expect(listOf(new URL('http://news.example/embed?story=a'))).toBe('/embed?');
});
