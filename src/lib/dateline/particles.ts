/** Lower-case words that stand inside names: `Frankfurt am Main`, `Bourg en Bresse`, `Capelle aan den IJssel`. */
const PARTICLES = new Set(
  (
    'de la le les du des d l da do dos das di del della dello delle dei degli el al los las lo il y i e a à o au aux en et ' +
    "sur sous les pres in im am an auf bei ob der den dem die das zu zum zur vor van op aan bij ter ten 't 's het " +
    'of on upon the and by over under og och ved i pa a und ud nad pod na vd ad ibn bin bint abu al- el- ar- as- ash- s nel sul es ez bel ben bou ould vd ad od v'
  ).split(' ')
);

/** Whether a folded word may stand inside a name in lower case. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
