import type { Place } from '../../lib/model/place.ts';
import type { RegionNames } from '../../lib/region/names.ts';

/** A place told apart from others of its name: `Athens, Georgia, United States`; no part is said twice. */
export function placeLabel(
  place: Place,
  divisions: Record<string, string>,
  names: Pick<RegionNames, 'region'>
): string {
  const country = place.country && place.precision !== 'country' ? names.region(place.country) : '';
  const parts = [place.name, divisions[place.key] ?? '', country];
  return parts.filter((part, index) => part !== '' && parts.indexOf(part) === index).join(', ');
}
