import { describe, expect, test } from 'vitest';
import { storyLine } from '../../../src/lib/map/story-line.ts';
import type { LngLat } from '../../../src/lib/model/geo.ts';

describe('the line between the places of a story', () => {
  const rows: [points: LngLat[], types: string[], why: string][] = [
    [[], [], 'no story, no line'],
    [[[30.5, 50.4]], [], 'one place needs none'],
    [
      [
        [30.5, 50.4],
        [30.5, 50.4]
      ],
      [],
      'nor do two in one spot'
    ],
    [
      [
        [30.5, 50.4],
        [37.6, 55.8]
      ],
      ['LineString'],
      'Kyiv and Moscow'
    ],
    [
      [
        [139.7, 35.7],
        [-77, 38.9]
      ],
      ['MultiLineString'],
      'Tokyo and Washington: cut at 180°'
    ],
    [
      [
        [0, 0],
        [180, 0]
      ],
      ['LineString'],
      'opposite points have no one way, and still get a line'
    ],
    [
      [
        [30.5, 50.4],
        [37.6, 55.8],
        [2.3, 48.9]
      ],
      ['LineString', 'LineString'],
      'three places, two lines'
    ]
  ];
  test.each(rows)('%j → %j: %s', (points, types) => {
    expect(storyLine(points).features.map(({ geometry }) => geometry.type)).toEqual(types);
  });

  test('it runs over the globe, north of the straight line', () => {
    const [line] = storyLine([
      [-77, 38.9],
      [37.6, 55.8]
    ]).features;
    const lats = (line!.geometry as GeoJSON.LineString).coordinates.map(([, lat]) => lat!);
    expect(Math.max(...lats)).toBeGreaterThan(60);
  });
});
