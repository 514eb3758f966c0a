import { describe, expect, test } from 'vitest';
import { SHAPE } from '../../../src/lib/map/mark-shape.ts';
import { PALETTES, type Palette } from '../../../src/lib/map/palette.ts';

type Rgb = [number, number, number];
const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;

/** One colour over another at some opacity. */
const over = (top: Rgb, opacity: number, under: Rgb) =>
  top.map((value, i) => opacity * value + (1 - opacity) * under[i]!) as Rgb;

/** WCAG 2.2: relative luminance. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 : 1', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBeCloseTo(21, 5);
});

describe.each(Object.entries(PALETTES))('in the %s scheme', (_scheme, palette: Palette) => {
  const grounds = [rgb(palette.land), rgb(palette.water)];
  const accent = rgb(palette.accent);
  const lines: [what: string, contrasts: number[]][] = [
    ['a mark, the edge of a hollow one and the ring of a new one', grounds.map((ground) => contrast(accent, ground))],
    ['a hollow mark’s outline, against what it holds', [contrast(accent, rgb(palette.paper))]],
    [
      'a cluster’s thin ring',
      [...grounds, rgb(palette.paper)].map((ground) => contrast(over(accent, SHAPE.track.opacity, ground), ground))
    ],
    [
      'a new mark’s ring, against its own halo',
      grounds.map((ground) => contrast(accent, over(accent, SHAPE.fresh.halo, ground)))
    ],
    ['the ring of what is open', grounds.map((ground) => contrast(rgb(palette.ink), ground))]
  ];
  test.each(lines)('%s: 3 : 1 at least', (_what, contrasts) => {
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3);
  });

  test('numbers on marks: 4.5 : 1 at least', () => {
    expect(contrast(rgb(palette.onAccent), accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, rgb(palette.paper))).toBeGreaterThanOrEqual(4.5);
  });
});
