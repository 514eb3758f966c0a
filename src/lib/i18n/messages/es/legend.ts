/** What the marks on the map mean. */
export default {
  'legend.title': 'Leyenda',
  'legend.place': 'lugar',
  'legend.region': 'país o región',
  'legend.size': 'más noticias',
  'legend.unsure': 'incierto',
  'legend.new': 'noticias de la última hora',
  'legend.cluster': 'lugares juntos; anillo grueso: parte de las últimas 24 horas'
} as const;
