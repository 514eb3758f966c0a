import { resolve } from '$app/paths';
import type { FoundPlace } from '$lib/model/place.ts';

/** Places whose names begin with what was typed, named in a language. Throws when they cannot be had. */
export async function searchPlaces(typed: string, locale: string): Promise<FoundPlace[]> {
  const params = new URLSearchParams({ q: typed.slice(0, 100), limit: '8', locale });
  const response = await fetch(`${resolve('/api/gazetteer')}?${params}`);
  if (!response.ok) throw new Error(`/api/gazetteer: ${response.status}`);
  return (await response.json()).places;
}
