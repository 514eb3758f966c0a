import type { Place } from '../../model/place.ts';

/** The numbers that a store gives to what comes again and again; a number is never given twice. */
export interface Dictionary {
  /** Of a place as placements name it. */
  placeNumber(place: Place): number;
  place(n: number): Place;
  /** Of a reason's code with the names of its values: `capital country`. */
  reasonNumber(form: string): number;
  reasonForm(n: number): string;
}
