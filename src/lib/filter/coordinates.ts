import type { LngLat } from '../model/geo.ts';

/** Letters of the compass by what languages print for them; O is east in Dutch and German, west in French and Spanish. */
const COMPASS: Record<string, Record<string, Side>> = {
  nl: { N: 'N', Z: 'S', S: 'S', O: 'E', E: 'E', W: 'W' },
  de: { N: 'N', S: 'S', O: 'E', E: 'E', W: 'W' },
  fr: { N: 'N', S: 'S', E: 'E', O: 'W', W: 'W' },
  es: { N: 'N', S: 'S', E: 'E', O: 'W', W: 'W' },
  en: { N: 'N', S: 'S', E: 'E', W: 'W' }
};
type Side = 'N' | 'S' | 'E' | 'W';

const NUMBER = String.raw`[+\-−]?\d+(?:[.,]\d+)?`;
const ANGLE = String.raw`(${NUMBER})\s*(?:°|º|˚)?(?:\s*(\d+(?:[.,]\d+)?)\s*(?:′|'|’|´))?(?:\s*(\d+(?:[.,]\d+)?)\s*(?:″|"|”|'')\s*)?`;
const LETTER = '([NSEWOZ])';
/** `4°54′E`, or `E 4°54′` where the text begins with a letter. */
const LETTER_LAST = new RegExp(String.raw`^${ANGLE}\s*${LETTER}?(?=$|[\s,;\d+\-−])`, 'i');
const LETTER_FIRST = new RegExp(String.raw`^${LETTER}\s*${ANGLE}(?=$|[\s,;NSEWOZ])`, 'i');

interface Angle {
  degrees: number;
  side: Side | null;
}

/** Kinds of numbers on the globe, with the sides that their letters name and how far they go. */
const AXES = { lng: { sides: ['E', 'W'], limit: 180 }, lat: { sides: ['N', 'S'], limit: 90 } } as const;

/** Reads one longitude or latitude as people write it: `4.9`, `4,9`, `−4,9`, `4°54′E`, `4° 54' 12" W`; null for anything else. */
export function readAngle(text: string, axis: 'lng' | 'lat', language: string): number | null {
  const angles = readAngles(text, language);
  return angles?.length === 1 ? onAxis(angles[0]!, axis) : null;
}

/**
 * Reads a point, latitude first as maps print it: `52.37, 4.9`, `52,37 4,9`, `52°22′N 4°54′E`; letters allow either order. Null for
 * anything else.
 */
export function readPoint(text: string, language: string): LngLat | null {
  // One number is no point: `50,10` can only be two whole ones.
  const parted = text.replace(/^\s*([-−+]?\d+),([-−+]?\d+)\s*$/, '$1, $2');
  const angles = readAngles(parted, language);
  if (angles?.length !== 2) return null;
  const [first, second] = angles as [Angle, Angle];
  const isTurned = first.side === 'E' || first.side === 'W' || second.side === 'N' || second.side === 'S';
  const [lat, lng] = isTurned ? [second, first] : [first, second];
  const point = [onAxis(lng, 'lng'), onAxis(lat, 'lat')] as const;
  return point[0] === null || point[1] === null ? null : [point[0], point[1]];
}

function onAxis({ degrees, side }: Angle, axis: 'lng' | 'lat'): number | null {
  const { sides, limit } = AXES[axis];
  if (side !== null && (!(sides as readonly string[]).includes(side) || degrees < 0)) return null;
  const value = side === sides[1] ? -degrees : degrees;
  return Math.abs(value) <= limit ? Number(value.toFixed(6)) + 0 : null;
}

/** All angles of a text; null where something in it is none. */
function readAngles(text: string, language: string): Angle[] | null {
  const compass = COMPASS[language] ?? COMPASS.en!;
  const form = /^\s*[NSEWOZ]/i.test(text) ? LETTER_FIRST : LETTER_LAST;
  const angles: Angle[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const match = form.exec(rest);
    const angle = match && angleOf(form === LETTER_FIRST ? [...match.slice(2), match[1]] : match.slice(1), compass);
    if (!angle || angles.length === 2) return null;
    angles.push(angle);
    rest = rest.slice(match[0].length).replace(/^\s*[,;]?\s*/, '');
  }
  return angles;
}

function angleOf(
  [whole = '', minutes = '0', seconds = '0', letter]: (string | undefined)[],
  compass: Record<string, Side>
): Angle | null {
  const number = (text: string) => Number(text.replace(',', '.').replace('−', '-'));
  const side = letter ? compass[letter.toUpperCase()] : null;
  if (side === undefined || number(minutes) >= 60 || number(seconds) >= 60) return null;
  const size = Math.abs(number(whole)) + number(minutes) / 60 + number(seconds) / 3600;
  return { degrees: /^[-−]/.test(whole) ? -size : size, side };
}

/** Reads kilometres: `100`, `2,5`, `100 km`; null for anything that is no circle's radius. */
export function readKilometres(text: string): number | null {
  const [, number] = /^(\d{1,5}(?:[.,]\d+)?)\s*(?:km)?$/i.exec(text.trim()) ?? [];
  const km = number === undefined ? 0 : Number(Number(number.replace(',', '.')).toFixed(1));
  return km > 0 && km <= 20_000 ? km : null;
}
