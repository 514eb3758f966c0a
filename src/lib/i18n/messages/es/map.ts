export default {
  'map.label': 'Mapa de las noticias',
  'map.marks': 'Noticias en el mapa; las flechas llevan de una a otra',
  'map.place': '{name}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'map.cluster':
    '{name} y {others, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'map.fresh': 'novedades de la última hora',
  'map.unsure': 'lugar incierto',
  'map.region': 'país o región',
  'map.stories': '{count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'map.and': '{name} +{others, number}',
  'map.zoomIn': 'Acercar',
  'map.zoomOut': 'Alejar',
  'map.attribution': 'Fuentes del mapa',
  'map.scrollHint': 'Ctrl + rueda para acercar o alejar el mapa',
  'map.scrollHintMac': '⌘ + rueda para acercar o alejar el mapa',
  'map.touchHint': 'Mueva el mapa con dos dedos',
  'map.noWebgl': 'Este navegador no puede dibujar el mapa (sin WebGL 2). Todas las noticias están en la lista.'
} as const;
