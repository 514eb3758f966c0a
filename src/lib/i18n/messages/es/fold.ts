/** One dispatch, several agencies. */
export default {
  'fold.also': 'También de {who}',
  'fold.others': 'El mismo despacho',
  'fold.marked': 'Lo que los demás escriben de otro modo está marcado.'
} as const;
