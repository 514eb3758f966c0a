/** Words that several rooms use. */
export default {
  'common.name': 'Dateline'
} as const;
