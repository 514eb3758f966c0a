/** What is wrong with an address; the server alone reads these. */
export default {
  'problem.region': 'Expected: codes of countries (NL) or of the UN’s regions (150 for Europe), with commas between.',
  'problem.bbox': 'Expected: west,south,east,north in degrees, for example bbox=3.3,50.7,7.2,53.6.',
  'problem.area': 'Expected: a drawn area, as the map puts it into the address.',
  'problem.near':
    'Expected: a place, or longitude and latitude, and a radius in kilometres, for example near=g2950159,100 or near=4.9,52.37,100.',
  'problem.moment': 'Expected: a date (2026-07-21, in UTC) or a time with its zone (2026-07-21T14:30Z).',
  'problem.last': 'Expected: hours or days up to now, for example last=24h or last=7d.',
  'problem.switch': 'Expected: 1 or 0.',
  'problem.agency': 'Expected: the name of a news agency, for example agency=anp,reuters.',
  'problem.source': 'Expected: the name of a source, for example source=het parool.',
  'problem.lang': 'Expected: a language code of two letters, for example lang=nl,en.',
  'problem.q': 'Words to search for may have 200 characters at most.',
  'problem.place': 'Expected: the key of a place, for example place=g2950159.',
  'problem.cursor': 'This point in the list cannot be found; the list begins at the top.',
  'problem.unknown': 'We do not know this place or region.',
  'problem.order': 'The end of the period is not after its beginning.',
  'problem.once': 'This is given {count, plural, one {# time} other {# times}}; it may be given once.',
  'problem.many': 'These are too many: {count, number}. At most {most, number} can be used at once.'
};
