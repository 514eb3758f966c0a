import type messages from '../i18n/messages/en/legend.ts';

/** How a mark looks: the legend draws it as the map does. */
export interface MarkFace {
  /** Stories; the number stands in it from two upwards. */
  articles: number;
  square?: boolean;
  hollow?: boolean;
  /** New within the hour. */
  fresh?: boolean;
  cluster?: boolean;
  /** Sixteenths of the donut. */
  donut?: number;
}

/** What the legend explains, in the order in which a reader meets it. The short stand two on a line. */
export const LEGEND_ROWS: {
  words: Exclude<keyof typeof messages, 'legend.title'>;
  faces: MarkFace[];
  long?: boolean;
}[] = [
  { words: 'legend.place', faces: [{ articles: 1 }] },
  { words: 'legend.region', faces: [{ articles: 1, square: true }] },
  { words: 'legend.unsure', faces: [{ articles: 1, hollow: true }] },
  { words: 'legend.size', faces: [{ articles: 5 }] },
  { words: 'legend.new', faces: [{ articles: 1, fresh: true }], long: true },
  { words: 'legend.cluster', faces: [{ articles: 2, cluster: true, donut: 5 }], long: true }
];
