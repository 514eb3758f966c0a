/** What part of the map the list follows, and the ways back. */
export default {
  'view.all': 'Montrer où elles sont',
  'view.busiest': '{place} : {count, number}',
  'view.count':
    '{count, plural, one {# dépêche à l’écran} many {# de dépêches à l’écran} other {# dépêches à l’écran}}',
  'view.failed': 'La liste n’a pas pu être mise à jour. Elle montre encore ce qui était à l’écran.',
  'view.follow': 'Suivre la carte',
  'view.none': 'Aucune dépêche dans cette partie de la carte.',
  'view.order': 'Ordre de la liste',
  'view.order.newest': 'Plus récentes',
  'view.order.place': 'Par lieu',
  'view.toList': 'Retour à la liste',
  'view.search': 'Chercher dans cette zone',
  'view.back': 'Revenir où j’étais',
  'view.allOf':
    '{count, plural, one {La dépêche de {place}} many {Les # de dépêches de {place}} other {Les # dépêches de {place}}}',
  'view.placeFailed': 'Ces dépêches n’ont pas pu être chargées. Elles sont dans la liste du lieu.'
} as const;
