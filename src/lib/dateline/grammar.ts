/** Parts of a dateline in a form; `?` marks one that may be missing. */
export type PartSymbol = 'place' | 'date' | 'agency' | 'separator' | 'separator?' | 'date?';

/** One way to print a dateline. */
export interface Form {
  name: string;
  parts: readonly PartSymbol[];
  /** How often a text that fits this form is a dateline, before its parts are judged (0–1; set by the corpus). */
  prior: number;
  /** What must hold beyond the order of the parts (`evidence.ts` knows each). */
  needs: readonly Need[];
  example: string;
}

/**
 * `known-agency`: the table has the agency. `marked-agency`: it stands in brackets or slashes.
 * `vouched-place`: a place with neither agency nor table behind it must be in capitals, no label, and running text must follow.
 * `sure-place`: the place is in capitals, qualified, or dated.
 */
export type Need = 'known-agency' | 'marked-agency' | 'vouched-place' | 'sure-place';

/**
 * Every dateline this room reads, as one ordered list: earlier forms win ties. The same list, in EBNF and with the rules
 * for each part, is in `tests/corpus/README.md`. Commas and full stops between parts are skipped.
 */
export const GRAMMAR: readonly Form[] = [
  {
    name: 'place-date-agency',
    parts: ['place', 'date', 'agency', 'separator?'],
    prior: 0.99,
    needs: [],
    example: 'SHANGHAI, Oct 26 (Reuters) -'
  },
  {
    name: 'place-agency',
    parts: ['place', 'agency', 'separator?'],
    prior: 0.98,
    needs: [],
    example: 'MOSKOU (ANP/RTR) -'
  },
  {
    name: 'place-dash-agency-date',
    parts: ['place', 'separator', 'agency', 'separator', 'date', 'separator'],
    prior: 0.96,
    needs: ['known-agency'],
    example: 'HONG KONG, CHINA - Media OutReach Newswire - 3 March 2024 -'
  },
  {
    name: 'place-dash-agency',
    parts: ['place', 'date?', 'separator', 'agency', 'separator?'],
    prior: 0.96,
    needs: ['known-agency'],
    example: 'LONDON--(BUSINESS WIRE)--'
  },
  {
    name: 'place-agency-date',
    parts: ['place', 'agency', 'date', 'separator?'],
    prior: 0.95,
    needs: ['known-agency'],
    example: 'TORONTO, ON / ACCESSWIRE / March 5, 2024 /'
  },
  {
    name: 'agency-place',
    parts: ['agency', 'separator?', 'place', 'date?', 'separator'],
    prior: 0.95,
    needs: ['known-agency', 'sure-place'],
    example: '(ANSA) - ROMA, 1 LUG -'
  },
  {
    name: 'date-place-agency',
    parts: ['date', 'place', 'agency', 'separator?'],
    prior: 0.9,
    needs: ['known-agency'],
    example: '3 mars 2024, Paris (AFP) -'
  },
  {
    name: 'date-agency',
    parts: ['date', 'agency', 'separator?'],
    prior: 0.93,
    needs: ['known-agency', 'marked-agency'],
    example: 'Jan 30 (Reuters) -'
  },
  {
    name: 'agency-only',
    parts: ['agency', 'separator?'],
    prior: 0.9,
    needs: ['known-agency', 'marked-agency'],
    example: '(Belga)'
  },
  {
    name: 'place-date',
    parts: ['place', 'date', 'separator'],
    prior: 0.9,
    needs: ['vouched-place'],
    example: 'ROCHESTER, N.Y., March 3 –'
  },
  {
    name: 'place-dash-date',
    parts: ['place', 'separator', 'date', 'separator'],
    prior: 0.88,
    needs: ['vouched-place'],
    example: 'CAIRO - 3 March 2024:'
  },
  {
    name: 'place-only',
    parts: ['place', 'separator'],
    prior: 0.85,
    needs: ['vouched-place'],
    example: 'BRATTLEBORO, Vt. —'
  }
];
