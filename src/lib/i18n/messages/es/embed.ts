/** El mapa en páginas ajenas. */
export default {
  'embed.full': 'Abrir el mapa completo',
  'embed.newWindow': '(se abre en una pestaña nueva)',
  'embed.title': 'Mapa de noticias',
  'embed.open': 'Insertar',
  'embed.how': 'Pegue esta línea en su página. El mapa muestra lo que ve ahora: región, lugar y encuadre.',
  'embed.line': 'Línea para su página',
  'embed.copy': 'Copiar',
  'embed.copied': 'Copiado',
  'embed.preview': 'Ver cómo queda'
} as const;
