import type { Map as MapLibreMap } from 'maplibre-gl';
import { INTL_TAGS, type Locale } from '../i18n/locale.ts';
import type { Scheme } from '../ui/scheme.ts';
import type { MapView } from './map-view.ts';
import { PALETTES } from './palette.ts';

/** A picture is at least twice as fine as the page: it is printed, and shown on screens of others. */
const LEAST_RATIO = 2;
/** Heights of the strips above and below the map, and the room at their sides, in pixels of the page. */
const HEAD = 48;
const FOOT = 28;
const SIDE = 16;
const FOOT_FONT = '12px system-ui, sans-serif';

/** What is written around the map. */
export interface Caption {
  /** What the map shows: the filter in words, or a story's title. */
  title: string;
  /** Epoch milliseconds. */
  date: number;
  locale: Locale;
  scheme: Scheme;
}

/**
 * The map as it stands, with its marks, the part under panel or sheet cut off. Drawn anew at `ratio` pixels per pixel of
 * the page and copied before the browser clears the drawing, which it does at the end of the task: so this waits for
 * nothing, and works in `beforeprint` too.
 */
export function drawMap({ map }: MapView, ratio = Math.max(LEAST_RATIO, devicePixelRatio)): HTMLCanvasElement {
  const before = map.getPixelRatio();
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const canvas = document.createElement('canvas');
  map.setPixelRatio(ratio);
  try {
    map.redraw();
    const source = map.getCanvas();
    // What the graphics card allows may be less than what was asked for.
    const got = source.width / clientWidth;
    canvas.width = Math.max(1, Math.round((clientWidth - left - right) * got));
    canvas.height = Math.max(1, Math.round((clientHeight - top - bottom) * got));
    canvas.getContext('2d')!.drawImage(source, -left * got, -top * got);
  } finally {
    map.setPixelRatio(before);
    // Another size leaves the page's own drawing blank until the next frame: no frame of that is shown.
    map.redraw();
  }
  return canvas;
}

/** The map as a PNG with its title, the sources of its data and the day. Throws when the browser gives no picture. */
export async function picture(view: MapView, caption: Caption): Promise<Blob> {
  await resting(view.map);
  const map = drawMap(view);
  const { top = 0, right = 0, bottom = 0, left = 0 } = view.map.getPadding();
  const { clientWidth, clientHeight } = view.map.getContainer();
  const [width, height] = [clientWidth - left - right, clientHeight - top - bottom];
  const ratio = map.width / width;
  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  const context = canvas.getContext('2d')!;
  const day = new Intl.DateTimeFormat(INTL_TAGS[caption.locale], { dateStyle: 'long' }).format(caption.date);
  const sources = attribution(view.map);
  context.font = FOOT_FONT;
  // The sources are never cut: on a narrow picture the day takes a line of its own.
  const inOneLine = context.measureText(`${sources}   ${day}`).width + 2 * SIDE <= width;
  const footer = inOneLine ? FOOT : 2 * FOOT;
  canvas.height = Math.round((HEAD + height + footer) * ratio);
  context.scale(ratio, ratio);
  const { paper, ink, label } = PALETTES[caption.scheme];
  context.fillStyle = paper;
  context.fillRect(0, 0, width, HEAD + height + footer);
  context.drawImage(map, 0, HEAD, width, height);
  context.textBaseline = 'middle';
  context.fillStyle = ink;
  context.font = `600 20px 'Source Serif 4', Georgia, serif`;
  context.fillText(fitted(context, caption.title, width - 2 * SIDE), SIDE, HEAD / 2);
  context.fillStyle = label;
  context.font = FOOT_FONT;
  context.fillText(sources, SIDE, HEAD + height + FOOT / 2);
  context.fillText(
    day,
    inOneLine ? width - SIDE - context.measureText(day).width : SIDE,
    HEAD + height + footer - FOOT / 2
  );
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels`);
  return blob;
}

/** `dateline-2026-11-22.png`, the day being the reader's. */
export function pictureName(date: number): string {
  const day = new Date(date);
  const two = (number: number) => String(number).padStart(2, '0');
  return `dateline-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.png`;
}

/** The sources as the map's corner names them: another style in place of ours has others. */
function attribution(map: MapLibreMap): string {
  const said = map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner')?.textContent?.trim();
  return [said, 'Dateline'].filter(Boolean).join(' · ');
}

/** Resolves when all is drawn; a tile that never comes does not hold up the picture for long. */
function resting(map: MapLibreMap): Promise<unknown> {
  if (map.loaded() && !map.isMoving()) return Promise.resolve();
  return Promise.race([map.once('idle'), new Promise((done) => setTimeout(done, 3000))]);
}

/** A text cut to a width, with `…`. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let [fits, not] = [0, text.length];
  while (not - fits > 1) {
    const half = Math.floor((fits + not) / 2);
    if (context.measureText(`${text.slice(0, half).trimEnd()}…`).width <= width) fits = half;
    else not = half;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}
