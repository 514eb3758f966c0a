import { resolve } from '$app/paths';
import { queryOf } from '$lib/filter/serialise.ts';
import type { FoundPlace } from '$lib/model/place.ts';
import type { Choice, Choices } from '$lib/server/editors/choices.ts';

/** A request that came to nothing: `signedOut` when the session has ended, else whatever went wrong. */
export class RequestError extends Error {
  readonly kind: 'signedOut' | 'other';
  constructor(status: number) {
    super(`status ${status}`);
    this.kind = status === 401 ? 'signedOut' : 'other';
  }
}

/** What the server takes for a correction: text, as from a form. */
export interface CorrectionToMake {
  story: string;
  index: number;
  scope: string;
  source: string;
  to: 'place' | 'point' | 'none';
  note: string;
  place?: string;
  name?: string;
  country?: string;
  lng?: string;
  lat?: string;
}

/** What an editor chooses from for one placement of a story. */
export const fetchChoices = (story: string, index: number, locale: string): Promise<Choices> =>
  ask(resolve('/editors/correction') + queryOf(new URLSearchParams({ story, place: String(index), locale })));

/** Places whose names begin so. */
export async function searchPlaces(query: string, locale: string): Promise<Choice[]> {
  const params = new URLSearchParams({ q: query.slice(0, 100), limit: '20', locale });
  const { places } = await ask<{ places: FoundPlace[] }>(resolve('/api/gazetteer') + queryOf(params));
  return places.map(({ region, people, ...place }) => ({ ...place, admin1: region, population: people }));
}

/** Corrects; how many stories changed, and the id by which it can be undone. */
export const correct = (correction: CorrectionToMake): Promise<{ id: string; stories: number }> =>
  ask(resolve('/editors/correction'), 'POST', correction);

/** Takes a correction back, or puts it in force again. */
export const setUndone = (id: string, undone: boolean): Promise<{ stories: number }> =>
  ask(resolve('/editors/correction/[id=story]', { id }), 'PATCH', { undone });

async function ask<T>(address: string, method = 'GET', body: unknown = null): Promise<T> {
  const init = body === null ? { method } : { method, body: JSON.stringify(body), headers: JSON_BODY };
  const response = await fetch(address, init);
  if (!response.ok) throw new RequestError(response.status);
  return response.json();
}

const JSON_BODY = { 'content-type': 'application/json' };
