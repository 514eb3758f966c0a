/** What is wrong with an address; the server alone reads these. */
export default {
  'problem.region':
    'Se esperaban códigos de países (NL) o de regiones de la ONU (150 para Europa), separados por comas.',
  'problem.bbox': 'Se esperaba: oeste,sur,este,norte en grados, por ejemplo bbox=3.3,50.7,7.2,53.6.',
  'problem.area': 'Se esperaba: una zona dibujada, tal como el mapa la pone en la dirección.',
  'problem.near':
    'Se esperaba: un lugar, o longitud y latitud, y un radio en kilómetros, por ejemplo near=g2950159,100 o near=4.9,52.37,100.',
  'problem.moment': 'Se esperaba: una fecha (2026-07-21, en UTC) o una hora con su huso (2026-07-21T14:30Z).',
  'problem.last': 'Se esperaba: horas o días hasta ahora, por ejemplo last=24h o last=7d.',
  'problem.switch': 'Se esperaba: 1 o 0.',
  'problem.agency': 'Se esperaba: el nombre de una agencia de noticias, por ejemplo agency=anp,reuters.',
  'problem.source': 'Se esperaba: el nombre de una fuente, por ejemplo source=het parool.',
  'problem.lang': 'Se esperaba: un código de idioma de dos letras, por ejemplo lang=nl,en.',
  'problem.q': 'Las palabras de la búsqueda no pueden pasar de 200 caracteres.',
  'problem.place': 'Se esperaba: la clave de un lugar, por ejemplo place=g2950159.',
  'problem.cursor': 'Este punto de la lista no se encuentra; la lista empieza por arriba.',
  'problem.unknown': 'No conocemos este lugar o esta región.',
  'problem.order': 'El final del periodo no es posterior a su comienzo.',
  'problem.once': 'Esto aparece {count, plural, one {# vez} other {# veces}}; solo puede aparecer una.',
  'problem.many': 'Son demasiados: {count, number}. Se admiten {most, number} como máximo.'
};
