/**
 * Why a place was chosen or not: one short line for each code of `model/reason.ts`, without a full stop. Countries come with
 * their article where Spanish keeps one, and `de` melts with it (`capital del Reino Unido`): see `articles.ts`. Numbers of
 * inhabitants stand behind a colon, for Spanish says `2 millones de habitantes` but `900 habitantes`.
 */
export default {
  // by people
  'reason.corrected': 'corregido por la redacción',
  'reason.corrected-off': 'retirado del mapa por la redacción',
  'reason.engine-choice': 'el programa había elegido este lugar',
  // for a place
  'reason.name-main': 'el propio nombre de {name}',
  'reason.name-language': 'nombre de {name} en {language}',
  'reason.name-alternate': 'otro nombre de {name}',
  'reason.name-fact': '{name} se llama así en las noticias',
  'reason.only-candidate': 'no se conoce otro lugar con este nombre',
  'reason.capital': 'capital de {country}',
  'reason.admin-seat': 'capital de una región',
  'reason.population':
    '{population, plural, =0 {número de habitantes desconocido} one {# habitante} other {habitantes: {population, number, ::compact-long}}}',
  'reason.qualifier': '«{qualifier}» acompaña al nombre',
  'reason.story-country': 'la noticia menciona {country}{count, plural, =1 {} other { (# veces)}}',
  'reason.story-region': 'la noticia menciona {region}{count, plural, =1 {} other { (# veces)}}',
  'reason.story-place': 'la noticia menciona también {place}, en la misma zona',
  'reason.other-dateline': 'cerca de {place}, de donde también viene la noticia',
  'reason.default-meaning': 'las redacciones se refieren a este lugar cuando no añaden nada',
  'reason.home': 'cerca de la sede del editor, {home}',
  'reason.agency-country': 'en el propio país de la agencia, {country}',
  // against it
  'reason.smaller':
    '{population, plural, =0 {número de habitantes desconocido} one {solo # habitante} other {habitantes: solo {population, number, ::compact-long}}}',
  'reason.no-mention': 'la noticia no menciona {country}',
  'reason.other-qualifier': '«{qualifier}» junto al nombre apunta a otra parte',
  'reason.far': 'lejos de los demás lugares de la noticia',
  // without a place
  'reason.no-dateline': 'nada al principio dice de dónde viene la noticia',
  'reason.no-place': 'el comienzo de la noticia no nombra ningún lugar',
  'reason.not-a-place': '«{printed}» no es un lugar del mapa',
  'reason.unknown-name': 'no se conoce ningún lugar llamado «{printed}»',
  'reason.ambiguous':
    '«{printed}» puede ser varios lugares y ninguno es lo bastante seguro (el mejor: {confidence, number, ::percent})',
  'reason.qualifier-mismatch': 'no se conoce ningún lugar llamado «{printed}» en «{qualifier}»',
  /** Where a sentence's `{name}` is not known. */
  'reason.this-place': 'este lugar'
} as const;
