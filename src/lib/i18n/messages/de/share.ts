/** Links, prints and pictures of a view; language and appearance. */
export default {
  'share.failed': 'Das Menü wurde nicht geladen. Laden Sie die Seite neu.',
  'share.more': 'Mehr',
  'share.copyLink': 'Link kopieren',
  'share.copied': 'Kopiert',
  'share.link': 'Link zu dieser Ansicht',
  'share.copyYourself': 'Kopieren ist hier nicht erlaubt; der Link ist markiert.',
  'share.send': 'Teilen …',
  'share.embed': 'Diese Ansicht einbetten',
  'share.print': 'Drucken',
  'share.picture': 'Bild der Karte speichern',
  'share.copyPicture': 'Bild der Karte kopieren',
  'share.saved': 'Gespeichert',
  'share.pictureFailed': 'Das Bild konnte nicht erstellt werden.',
  'share.language': 'Sprache',
  'share.appearance': 'Darstellung',
  'share.system': 'System',
  'share.light': 'Hell',
  'share.dark': 'Dunkel',
  'share.lab': 'Eigene Texte im Labor prüfen',
  'share.editors': 'Für die Redaktion',
  'share.mapPicture': 'Karte der Meldungen',
  'share.firstRows':
    'Die ersten {count, number} von {total, number} Meldungen; {rest, number} weitere stehen nicht auf diesem Blatt.',
  'share.printed': 'Gedruckt am {date}',
  'share.sources': 'Orte: GeoNames. Karte: Natural Earth. Namen: CLDR.'
} as const;
