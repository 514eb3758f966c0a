import { expect, test } from 'vitest';
import { type Drawn, drawnOf, drawnParams } from '../../../src/lib/filter/drawn.ts';
import { parseFilter } from '../../../src/lib/filter/parse.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';

test.each<[drawn: Drawn, params: ReturnType<typeof drawnParams>, why: string]>([
  [
    { kind: 'rectangle', box: [3.123456, 50, 7, 53.5] },
    { area: null, bbox: '3.1235,50,7,53.5', near: null },
    'a rectangle'
  ],
  [
    { kind: 'rectangle', box: [170, -30, 190, 0] },
    { area: null, bbox: '170,-30,-170,0', near: null },
    'a rectangle whose east runs on past 180°'
  ],
  [
    { kind: 'circle', at: [181.00001, -17], km: 123.456 },
    { area: null, bbox: null, near: '-179,-17,123' },
    'a circle, its middle past 180°'
  ],
  [{ kind: 'circle', at: [4, 52], km: 0.01 }, { area: null, bbox: null, near: '4,52,0.1' }, 'a circle as good as a point'],
  [
    { kind: 'circle', at: [4, 52], km: 100, place: 'g2759794' },
    { area: null, bbox: null, near: 'g2759794,100' },
    'a circle around a place'
  ],
  [
    { kind: 'polygon', ring: [[0, 0], [10, 0], [10, 10]] },
    { area: '???_c`|@_c`|@?', bbox: null, near: null },
    'a polygon'
  ]
])('%j: %j, %s', (drawn, params) => {
  expect(drawnParams(drawn)).toEqual(params);
}); // prettier-ignore

test('what was drawn comes back from the address', () => {
  const back = (drawn: Drawn) => {
    const set = Object.entries(drawnParams(drawn)).filter((entry): entry is [string, string] => entry[1] !== null);
    return drawnOf(parseFilter(new URLSearchParams(set)));
  };
  const shapes: Drawn[] = [
    { kind: 'polygon', ring: [[170, -30], [190, -30], [185, 0]] }, // prettier-ignore
    { kind: 'rectangle', box: [170, -30, -170, 0] },
    { kind: 'circle', at: [179.5, -17], km: 250 }
  ];
  expect(shapes.map(back)).toEqual(shapes);
  expect(drawnOf(NO_FILTER)).toBeNull();
});
