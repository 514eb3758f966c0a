/** What part of the map the list follows, and the ways back. */
export default {
  'view.all': 'Zeigen, wo sie sind',
  'view.busiest': '{place}: {count, number}',
  'view.count': '{count, plural, one {# Meldung im Bild} other {# Meldungen im Bild}}',
  'view.failed': 'Die Liste konnte nicht aktualisiert werden. Sie zeigt noch, was zuvor im Bild war.',
  'view.follow': 'Der Karte folgen',
  'view.none': 'Keine Meldungen in diesem Teil der Karte.',
  'view.order': 'Reihenfolge der Liste',
  'view.order.newest': 'Neueste zuerst',
  'view.order.place': 'Nach Ort',
  'view.toList': 'Zurück zur Liste',
  'view.search': 'In diesem Gebiet suchen',
  'view.back': 'Zurück zur vorigen Ansicht',
  'view.allOf': '{count, plural, one {Die Meldung aus {place}} other {Alle # Meldungen aus {place}}}',
  'view.placeFailed': 'Diese Meldungen konnten nicht geladen werden. Sie stehen in der Liste des Ortes.'
} as const;
