/** One dispatch, several agencies. */
export default {
  'fold.also': 'Ook van {who}',
  'fold.others': 'Hetzelfde bericht',
  'fold.marked': 'Wat de anderen anders schrijven, is gemarkeerd.'
} as const;
