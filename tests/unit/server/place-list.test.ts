import { expect, test } from 'vitest';
import { decodePlaces } from '../../../src/lib/columns/place-codec.ts';
import type { NumberedPlace } from '../../../src/lib/columns/types.ts';
import { PlaceLists } from '../../../src/lib/server/place-list.ts';

const place = (n: number): NumberedPlace => ({
  ...{ n, key: `g${n}`, name: `Place ${n}`, country: 'NO', admin1: null, lng: 1, lat: 2, precision: 'place' }
});
const named = ({ name }: NumberedPlace) => name.toUpperCase();

function listsOf(count: number, { store = 'a', salt = 'x' } = {}) {
  const places = Array.from({ length: count }, (_, at) => place(at + 1));
  return { places, lists: new PlaceLists({ places: () => places, store: () => store, salt }) };
}

test('a list keeps its name while a few places come in, and gets another after many', () => {
  const { places, lists } = listsOf(2050);
  const first = lists.current();
  expect(first.upTo).toBe(2048);
  places.push(place(2051));
  expect(lists.current()).toEqual(first);
  for (let n = 2052; n <= 3072; n++) places.push(place(n));
  expect(lists.current()).toMatchObject({ upTo: 3072, store: first.store });
  expect(lists.current().hash).not.toBe(first.hash);
});

test('what a name stands for is made once a language; the rest is what is beyond a number', () => {
  const { lists } = listsOf(1030);
  const bytes = lists.named(lists.current(), 'nl', named)!;
  expect(decodePlaces(bytes)).toHaveLength(1024);
  expect(decodePlaces(bytes)[0]?.name).toBe('PLACE 1');
  expect(lists.named(lists.current(), 'nl', named)).toBe(bytes);
  expect(decodePlaces(lists.after(1024, named)).map(({ n }) => n)).toEqual([1025, 1026, 1027, 1028, 1029, 1030]);
});

test.each([
  ['another store', { store: 'b' }, 'store'],
  ['another gazetteer', { salt: 'y' }, 'hash']
] as const)('%s gives its list another name', (_why, options, part) => {
  const [one, other] = [listsOf(1024).lists.current(), listsOf(1024, options).lists.current()];
  expect(other[part]).not.toBe(one[part]);
  expect(listsOf(1024).lists.named(other, 'nl', named)).toBeNull();
});

test('a place that was moved gives its list another name', () => {
  const { places } = listsOf(1024);
  const moved = places.map((each) => (each.n === 7 ? { ...each, lng: 1.001 } : each));
  const lists = new PlaceLists({ places: () => moved, store: () => 'a', salt: 'x' });
  expect(lists.current().hash).not.toBe(listsOf(1024).lists.current().hash);
});

test('a number without a place is passed over', () => {
  const places = [place(1), undefined, place(3)] as NumberedPlace[];
  const lists = new PlaceLists({ places: () => places, store: () => 'a', salt: 'x' });
  expect(decodePlaces(lists.after(0, named)).map(({ n }) => n)).toEqual([1, 3]);
});
