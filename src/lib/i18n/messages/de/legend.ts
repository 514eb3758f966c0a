/** What the marks on the map mean. */
export default {
  'legend.title': 'Legende',
  'legend.place': 'Ort',
  'legend.region': 'Land oder Region',
  'legend.size': 'mehr Meldungen',
  'legend.unsure': 'unsicher',
  'legend.new': 'Neues aus der letzten Stunde',
  'legend.cluster': 'Orte zusammen; dicker Ring: Anteil der letzten 24 Stunden'
} as const;
