/** What part of the map the list follows, and the ways back. */
export default {
  'view.search': 'In diesem Gebiet suchen',
  'view.back': 'Zurück zur vorigen Ansicht',
  'view.allOf': '{count, plural, one {Die Meldung aus {place}} other {Alle # Meldungen aus {place}}}',
  'view.placeFailed': 'Diese Meldungen konnten nicht geladen werden. Sie stehen in der Liste des Ortes.'
} as const;
