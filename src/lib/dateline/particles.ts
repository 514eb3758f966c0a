import { DATELINE_WORDS } from '../facts/compiled/dateline-words.ts';

/** Lower-case words that stand inside names: `Frankfurt am Main`, `Bourg en Bresse`, `Capelle aan den IJssel`. */
const PARTICLES = new Set(DATELINE_WORDS.particle);

/** Whether a folded word may stand inside a name in lower case. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
