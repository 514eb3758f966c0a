/** What the marks on the map mean. */
export default {
  'legend.title': 'Legend',
  'legend.place': 'place',
  'legend.region': 'country or region',
  'legend.size': 'more stories',
  'legend.unsure': 'uncertain',
  'legend.new': 'news of the past hour',
  'legend.cluster': 'places together; thick ring: share of the last 24 hours'
} as const;
