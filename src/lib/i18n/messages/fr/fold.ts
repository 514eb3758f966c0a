/** One dispatch, several agencies. */
export default {
  'fold.also': 'Aussi transmis par {who}',
  'fold.others': 'La même dépêche',
  'fold.marked': 'Ce que les autres écrivent autrement est surligné.'
} as const;
