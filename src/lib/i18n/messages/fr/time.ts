/** The strip of time under the map, and the menu of times. */
export default {
  'time.last': 'Depuis {span}',
  'time.bar': '{when}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'time.chart':
    'Les dépêches dans le temps : {when}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'time.handle.from': 'Début',
  'time.handle.to': 'Fin',
  'time.value.from': 'à partir du {when}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'time.value.to': 'jusqu’au {when}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'time.undated': '{count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}} sans date connue',
  'time.undated.name': 'Date inconnue',
  'time.none': 'Aucune dépêche ici n’a de date connue.',
  'time.player': 'Rejouer l’arrivée des dépêches',
  'time.play': 'Lire',
  'time.pause': 'Pause',
  'time.step': 'Étape suivante (sans animation)',
  'time.stop': 'Arrêter',
  'time.speed': 'Vitesse : {speed}×',
  'time.playing': '{when} : {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}} jusqu’ici',
  'time.playFailed': 'L’arrivée des dépêches n’a pas pu être chargée ; réessayez.',
  'time.zoomIn': 'Agrandir cette période',
  'time.zoomOut': 'Revenir à toute la période',
  'time.from': 'Du',
  'time.to': 'Au (inclus)',
  'time.show': 'Afficher ces jours',
  'time.line': 'Afficher la frise'
} as const;
