/** What part of the map the list follows, and the ways back. */
export default {
  'view.search': 'Buscar en esta zona',
  'view.back': 'Volver a donde estaba',
  'view.allOf':
    '{count, plural, one {La noticia de {place}} many {Las # de noticias de {place}} other {Las # noticias de {place}}}',
  'view.placeFailed': 'No se pudieron cargar estas noticias. Están en la lista del propio lugar.'
} as const;
