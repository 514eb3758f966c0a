/** What is wrong with an address; the server alone reads these. */
export default {
  'problem.region':
    'Attendu : codes de pays (NL) ou de régions de l’ONU (150 pour l’Europe), séparés par des virgules.',
  'problem.bbox': 'Attendu : ouest,sud,est,nord en degrés, par exemple bbox=3.3,50.7,7.2,53.6.',
  'problem.area': 'Attendu : une zone dessinée, telle que la carte l’inscrit dans l’adresse.',
  'problem.near':
    'Attendu : un lieu, ou une longitude et une latitude, et un rayon en kilomètres, par exemple near=g2950159,100 ou near=4.9,52.37,100.',
  'problem.moment': 'Attendu : une date (2026-07-21, en UTC) ou une heure avec son fuseau (2026-07-21T14:30Z).',
  'problem.last': 'Attendu : des heures ou des jours jusqu’à maintenant, par exemple last=24h ou last=7d.',
  'problem.switch': 'Attendu : 1 ou 0.',
  'problem.agency': 'Attendu : le nom d’une agence de presse, par exemple agency=anp,reuters.',
  'problem.source': 'Attendu : le nom d’une source, par exemple source=het parool.',
  'problem.lang': 'Attendu : un code de langue de deux lettres, par exemple lang=nl,en.',
  'problem.q': 'La recherche ne peut dépasser 200 caractères.',
  'problem.place': 'Attendu : la clé d’un lieu, par exemple place=g2950159.',
  'problem.cursor': 'Cet endroit de la liste est introuvable ; la liste commence en haut.',
  'problem.unknown': 'Nous ne connaissons pas ce lieu ou cette région.',
  'problem.order': 'La fin de la période ne suit pas son début.',
  'problem.once': 'Ceci est donné {count, plural, one {# fois} other {# fois}} ; une seule fois est permise.',
  'problem.many': 'C’est trop : {count, number}. On peut en donner {most, number} au plus.'
};
