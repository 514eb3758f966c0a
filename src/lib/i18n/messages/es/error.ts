/** Lo que dice la página de error. */
export default {
  'panel.error.title': 'Algo ha fallado',
  'panel.error.notFound': 'Esta página no existe',
  'panel.error.notFound.text': 'En esta dirección no hay nada. El mapa y todas las noticias están en la portada.',
  'panel.error.request': 'Esta dirección no sirve',
  'panel.error.server.text':
    'El fallo es nuestro y ha quedado anotado. Quizá otras páginas sigan funcionando; inténtelo de nuevo en un momento.',
  'panel.error.busy': 'Demasiadas peticiones',
  'panel.error.busy.text':
    'Se pide más de lo que podemos responder a la vez, o esta pregunta cuesta demasiado. Inténtelo de nuevo en unos segundos.',
  'panel.error.again': 'Intentarlo de nuevo',
  'panel.error.id': 'Número de este error: {id}',
  'panel.error.home': 'Al mapa y las noticias'
} as const;
