/** The strip of time under the map, and the menu of times. */
export default {
  'time.last': 'Desde hace {span}',
  'time.bar': '{when}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'time.chart':
    'Noticias a lo largo del tiempo: {when}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'time.handle.from': 'Inicio',
  'time.handle.to': 'Fin',
  'time.value.from': 'desde el {when}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'time.value.to': 'hasta el {when}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'time.undated': '{count, plural, one {# noticia} many {# de noticias} other {# noticias}} sin fecha conocida',
  'time.undated.name': 'Fecha desconocida',
  'time.none': 'Ninguna noticia de aquí tiene fecha conocida.',
  'time.player': 'Reproducir la llegada de las noticias',
  'time.play': 'Reproducir',
  'time.pause': 'Pausar',
  'time.step': 'Paso siguiente (sin movimiento)',
  'time.stop': 'Detener',
  'time.speed': 'Velocidad: {speed}×',
  'time.playing': '{when}: {count, plural, one {# noticia} many {# de noticias} other {# noticias}} hasta ahora',
  'time.playFailed': 'No se pudo cargar la llegada de las noticias; inténtelo de nuevo.',
  'time.zoomIn': 'Ampliar este periodo',
  'time.zoomOut': 'Volver a todo el tiempo',
  'time.from': 'Desde',
  'time.to': 'Hasta (incluido)',
  'time.show': 'Mostrar estos días',
  'time.line': 'Mostrar la cronología'
} as const;
