/** What the marks on the map mean. */
export default {
  'legend.title': 'Légende',
  'legend.place': 'lieu',
  'legend.region': 'pays ou région',
  'legend.size': 'plus de dépêches',
  'legend.unsure': 'incertain',
  'legend.new': 'nouvelles de la dernière heure',
  'legend.cluster': 'lieux réunis ; anneau épais : part des dernières 24 heures'
} as const;
