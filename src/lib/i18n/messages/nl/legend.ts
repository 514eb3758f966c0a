/** What the marks on the map mean. */
export default {
  'legend.title': 'Legenda',
  'legend.place': 'een plaats',
  'legend.region': 'een land of regio',
  'legend.size': 'hoe groter, hoe meer berichten',
  'legend.unsure': 'plaats onzeker',
  'legend.new': 'nieuws van het afgelopen uur',
  'legend.cluster': 'meer plaatsen bijeen',
  'legend.fresh': 'deel van de laatste 24 uur'
} as const;
