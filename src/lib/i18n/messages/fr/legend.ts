/** What the marks on the map mean. */
export default {
  'legend.title': 'Légende',
  'legend.place': 'un lieu',
  'legend.region': 'un pays ou une région',
  'legend.size': 'plus grand : plus de dépêches',
  'legend.unsure': 'lieu incertain',
  'legend.new': 'nouvelles de la dernière heure',
  'legend.cluster': 'plusieurs lieux réunis',
  'legend.fresh': 'part des dernières 24 heures'
} as const;
