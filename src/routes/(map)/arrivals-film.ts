import type { PlaceCollection } from '$lib/map/place-data.ts';
import type { Arrivals } from '$lib/model/story.ts';

type PlaceFeature = PlaceCollection['features'][number];

/** The map's places as they filled up, step by step. */
export class ArrivalsFilm {
  readonly #arrivals: Arrivals;
  /** The places by their index in `keys`; a place that the map does not have is left out. */
  readonly #places: (PlaceFeature | undefined)[];
  #counts: Int32Array;
  /** The features shown now, by index: a place to which nothing comes stays the same object. */
  #shown: (PlaceFeature | undefined)[] = [];
  #steps = 0;

  constructor(places: PlaceCollection, arrivals: Arrivals) {
    const byKey = new Map(places.features.map((place) => [place.properties.key, place]));
    this.#arrivals = arrivals;
    this.#places = arrivals.keys.map((key) => byKey.get(key));
    this.#counts = new Int32Array(arrivals.keys.length);
  }

  /** The places after so many steps. */
  after(steps: number): PlaceCollection {
    if (steps < this.#steps) this.#rewind();
    for (; this.#steps < steps; this.#steps++) this.#arrive(this.#steps);
    return { type: 'FeatureCollection', features: this.#shown.filter((place) => place !== undefined) };
  }

  #rewind(): void {
    this.#counts.fill(0);
    this.#shown = [];
    this.#steps = 0;
  }

  #arrive(step: number): void {
    const filings = this.#arrivals.filings[step] ?? [];
    // When exactly, the steps do not say: at the end of this one they are there.
    const by = this.#arrivals.start + (step + 1) * this.#arrivals.step;
    for (let i = 0; i < filings.length; i += 2) {
      const index = filings[i]!;
      const place = this.#places[index];
      if (!place) continue;
      const articles = (this.#counts[index] = this.#counts[index]! + filings[i + 1]!);
      this.#shown[index] = { ...place, properties: { ...place.properties, articles, newest: by } };
    }
  }
}
