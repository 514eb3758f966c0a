import type { Choice } from '$lib/server/editors/choices.ts';
import type { CorrectionToMake } from './requests.ts';

/** What an editor has chosen; `other` while they look for a place. */
export type Picked = { kind: 'place'; place: Choice } | { kind: 'other' } | { kind: 'point' } | { kind: 'none' };

/** A point as it is typed. */
export interface PointTold {
  name: string;
  lat: string;
  lng: string;
  /** ISO code, or empty. */
  country: string;
}

export const NO_POINT: PointTold = { name: '', lat: '', lng: '', country: '' };

type Target = Pick<CorrectionToMake, 'to' | 'place' | 'name' | 'country' | 'lng' | 'lat'>;

/** What was chosen, for the server; null while it is not complete. */
export function targetOf(picked: Picked | null, point: PointTold): Target | null {
  if (picked === null || picked.kind === 'other') return null;
  if (picked.kind === 'none') return { to: 'none' };
  if (picked.kind === 'point') return pointTarget(point);
  const { key, name, country, lng, lat } = picked.place;
  // A point that an editor set before is no place of the gazetteer.
  if (key.startsWith('p-')) return { to: 'point', name, country, lng: String(lng), lat: String(lat) };
  return { to: 'place', place: key };
}

function pointTarget(point: PointTold): Target | null {
  const at = pointAt(point);
  return at && point.name.trim() !== '' ? { to: 'point', ...point } : null;
}

/** Where a typed point is, `[lng, lat]`; null while that is no place on earth. Decimal commas are read too. */
export function pointAt({ lat, lng }: Pick<PointTold, 'lat' | 'lng'>): [number, number] | null {
  const [east, north] = [lng, lat].map((text) => {
    const plain = text.trim().replace(',', '.').replace('−', '-');
    return plain === '' ? NaN : Number(plain);
  }) as [number, number];
  return Math.abs(east) <= 180 && Math.abs(north) <= 90 ? [east, north] : null;
}
