/** One dispatch, several agencies. */
export default {
  'fold.also': 'Also filed by {who}',
  'fold.others': 'The same dispatch',
  'fold.marked': 'What the others print differently is marked.'
} as const;
