/** What the marks on the map mean. */
export default {
  'legend.title': 'Legende',
  'legend.place': 'ein Ort',
  'legend.region': 'ein Land oder eine Region',
  'legend.size': 'je größer, desto mehr Meldungen',
  'legend.unsure': 'Ort unsicher',
  'legend.new': 'Neues aus der letzten Stunde',
  'legend.cluster': 'mehrere Orte zusammen',
  'legend.fresh': 'Anteil der letzten 24 Stunden'
} as const;
