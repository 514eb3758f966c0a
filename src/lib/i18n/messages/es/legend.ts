/** What the marks on the map mean. */
export default {
  'legend.title': 'Leyenda',
  'legend.place': 'un lugar',
  'legend.region': 'un país o una región',
  'legend.size': 'más grande: más noticias',
  'legend.unsure': 'lugar incierto',
  'legend.new': 'noticias de la última hora',
  'legend.cluster': 'varios lugares juntos',
  'legend.fresh': 'parte de las últimas 24 horas'
} as const;
