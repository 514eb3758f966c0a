/** What part of the map the list follows, and the ways back. */
export default {
  'view.all': 'Mostrar dónde están',
  'view.busiest': '{place}: {count, number}',
  'view.count':
    '{count, plural, one {# noticia a la vista} many {# de noticias a la vista} other {# noticias a la vista}}',
  'view.failed': 'No se pudo actualizar la lista. Todavía muestra lo que estaba a la vista.',
  'view.follow': 'Seguir el mapa',
  'view.none': 'No hay noticias en esta parte del mapa.',
  'view.order': 'Orden de la lista',
  'view.order.newest': 'Más recientes',
  'view.order.place': 'Por lugar',
  'view.toList': 'Volver a la lista',
  'view.search': 'Buscar en esta zona',
  'view.back': 'Volver a donde estaba',
  'view.allOf':
    '{count, plural, one {La noticia de {place}} many {Las # de noticias de {place}} other {Las # noticias de {place}}}',
  'view.placeFailed': 'No se pudieron cargar estas noticias. Están en la lista del propio lugar.'
} as const;
