/** What part of the map the list follows, and the ways back. */
export default {
  'view.search': 'Chercher dans cette zone',
  'view.back': 'Revenir où j’étais',
  'view.allOf':
    '{count, plural, one {La dépêche de {place}} many {Les # de dépêches de {place}} other {Les # dépêches de {place}}}',
  'view.placeFailed': 'Ces dépêches n’ont pas pu être chargées. Elles sont dans la liste du lieu.'
} as const;
