/** Shortcuts, and what is said to those who listen. */
export default {
  'keys.title': 'Atajos de teclado',
  'keys.next': 'Noticia siguiente',
  'keys.previous': 'Noticia anterior',
  'keys.open': 'Abrir la noticia',
  'keys.back': 'Volver a la lista',
  'keys.search': 'Buscar',
  'keys.map': 'Ir a los marcadores del mapa',
  'keys.list': 'Ir a la lista',
  'keys.help': 'Esta lista',
  'keys.marks': 'De un marcador a otro en el mapa',
  'keys.single': 'Usar teclas sueltas como atajos',
  'keys.or': 'o'
} as const;
