/** What the marks on the map mean. */
export default {
  'legend.title': 'Legenda',
  'legend.place': 'plaats',
  'legend.region': 'land of regio',
  'legend.size': 'meer berichten',
  'legend.unsure': 'onzeker',
  'legend.new': 'nieuws van het afgelopen uur',
  'legend.cluster': 'plaatsen bijeen; dikke ring: deel van de laatste 24 uur'
} as const;
