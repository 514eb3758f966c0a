/** Shortcuts, and what is said to those who listen. */
export default {
  'keys.title': 'Tastenkürzel',
  'keys.next': 'Nächste Meldung',
  'keys.previous': 'Vorige Meldung',
  'keys.open': 'Meldung öffnen',
  'keys.back': 'Zurück zur Liste',
  'keys.search': 'Suchen',
  'keys.map': 'Zu den Markierungen auf der Karte',
  'keys.list': 'Zur Liste',
  'keys.help': 'Diese Übersicht',
  'keys.marks': 'Von Markierung zu Markierung auf der Karte',
  'keys.single': 'Einzelne Tasten als Kürzel verwenden',
  'keys.or': 'oder'
} as const;
