/** Die Karte in fremden Seiten. */
export default {
  'embed.full': 'Ganze Karte öffnen',
  'embed.newWindow': '(öffnet in einem neuen Tab)',
  'embed.title': 'Nachrichtenkarte',
  'embed.open': 'Einbetten',
  'embed.how':
    'Fügen Sie diese Zeile in Ihre Seite ein. Die Karte zeigt, was Sie jetzt sehen: Region, Ort und Ausschnitt.',
  'embed.line': 'Zeile für Ihre Seite',
  'embed.copy': 'Kopieren',
  'embed.copied': 'Kopiert',
  'embed.preview': 'Ansehen, wie es wird'
} as const;
