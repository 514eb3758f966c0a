/** El panel y la página que lo rodea. */
export default {
  'panel.back': 'Volver a {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',
  'panel.close': 'Cerrar',

  'panel.region.list.region': 'Regiones',
  'panel.region.list.about': 'Países de los que tratan las noticias',
  'panel.region.none': 'Ningún país ni región se llama «{query}».',
  'panel.region.stories': '{name}, {count, plural, one {# noticia} many {# de noticias} other {# noticias}}',

  'panel.filedIn': 'Enviada desde {places}',
  'panel.about': 'Sobre:',
  'panel.region.by': 'Elegir por',
  'panel.region.by.region': 'Procedencia',
  'panel.region.by.about': 'Tema',

  'panel.chips': 'Limitado a',
  'panel.lift': 'Quitar: {filter}',
  'panel.liftAll': 'Mostrar todo',
  'panel.chip.region': '{value}',
  'panel.chip.place': '{count, plural, one {# lugar} many {# de lugares} other {# lugares}}',
  'panel.chip.bbox': 'una parte del mapa',
  'panel.chip.area': 'una zona dibujada',
  'panel.chip.from': 'desde el {value}',
  'panel.chip.to': 'antes del {value}',
  'panel.chip.agency': '{value}',
  'panel.chip.lang': 'en {value}',
  'panel.chip.q': '«{value}»',
  'panel.chip.unplaced': 'sin lugar',
  'panel.empty.world': 'Todavía no hay noticias.',
  'panel.problem.title': 'Una parte de esta dirección no sirve',
  'panel.problem.came': 'Dice {given}.',
  'panel.problem.region':
    'Se esperaban códigos de países (NL) o de regiones de la ONU (150 para Europa), separados por comas.',
  'panel.problem.meant': 'Mostrar {name} en su lugar',
  'panel.problem.left': 'Se ha dejado fuera; todo lo demás de esta página vale.',
  'panel.problem.lift': 'Quitarla de la dirección',

  'panel.missing.title': 'Esta noticia no está aquí',
  'panel.missing.text':
    'Ninguna noticia tiene el número {id}. Quizá se retiró, o la dirección quedó cortada. La lista sigue completa.',
  'panel.why': '¿Por qué aquí?',
  'panel.why.unplaced': '¿Por qué no está en el mapa?',
  'panel.why.others': 'También considerados',
  'panel.why.notThis': 'descartado: {name}',
  'panel.certainty.certain': 'seguro',
  'panel.certainty.likely': 'probable',
  'panel.certainty.unsure': 'dudoso',
  'panel.part.place': 'Lugar',
  'panel.part.qualifier': 'Dónde está',
  'panel.part.date': 'Fecha',
  'panel.part.agency': 'Agencia',
  'fold.others': 'El mismo despacho',
  'panel.further': 'Más en esta página',
  'panel.listedUnder': 'Sección',

  'panel.language': 'In English',
  'panel.language.short': 'en'
} as const;
