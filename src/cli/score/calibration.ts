/** A stated confidence and whether it was right. */
export interface Stated {
  confidence: number;
  right: boolean;
}

/** Placements of one band of confidence. */
export interface Band {
  from: number;
  to: number;
  count: number;
  /** Mean confidence stated, and share that was right. */
  stated: number;
  right: number;
}

/** Lower ends of the bands: finer where most placements are. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98];

/** The reliability table. */
export function reliability(all: readonly Stated[]): Band[] {
  return BANDS.flatMap((from, index) => {
    const to = BANDS[index + 1] ?? 1;
    const inside = all.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (inside.length === 0) return [];
    const stated = inside.reduce((sum, each) => sum + each.confidence, 0) / inside.length;
    const right = inside.filter((each) => each.right).length / inside.length;
    return [{ from, to, count: inside.length, stated, right }];
  });
}

/** Expected calibration error: the mean gap between what was stated and what was right, over ten bands of equal width. */
export function calibrationError(all: readonly Stated[]): number {
  let error = 0;
  for (let band = 0; band < 10; band++) {
    const inside = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === band);
    const stated = inside.reduce((sum, each) => sum + each.confidence, 0);
    error += Math.abs(stated - inside.filter((each) => each.right).length);
  }
  return all.length === 0 ? 0 : error / all.length;
}
