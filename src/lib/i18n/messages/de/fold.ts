/** One dispatch, several agencies. */
export default {
  'fold.also': 'Auch von {who}',
  'fold.others': 'Dieselbe Meldung',
  'fold.marked': 'Was die anderen anders schreiben, ist markiert.'
} as const;
