/** What the marks on the map mean. */
export default {
  'legend.title': 'Legend',
  'legend.place': 'a place',
  'legend.region': 'a country or region',
  'legend.size': 'the larger, the more stories',
  'legend.unsure': 'place uncertain',
  'legend.new': 'news of the past hour',
  'legend.cluster': 'several places together',
  'legend.fresh': 'share of the last 24 hours'
} as const;
