/** Was die Fehlerseite sagt. */
export default {
  'panel.error.title': 'Etwas ist schiefgegangen',
  'panel.error.notFound': 'Diese Seite gibt es nicht',
  'panel.error.notFound.text':
    'Unter dieser Adresse liegt nichts. Die Karte und alle Meldungen stehen auf der Startseite.',
  'panel.error.request': 'Diese Adresse ist nicht zu gebrauchen',
  'panel.error.server.text':
    'Der Fehler liegt bei uns und wurde vermerkt. Andere Seiten gehen vielleicht noch; versuchen Sie es gleich noch einmal.',
  'panel.error.busy': 'Gerade zu viel los',
  'panel.error.busy.text':
    'Es wird mehr gefragt, als wir auf einmal beantworten können, oder diese Frage kostet zu viel. Versuchen Sie es in ein paar Sekunden noch einmal.',
  'panel.error.again': 'Noch einmal versuchen',
  'panel.error.id': 'Nummer dieses Fehlers: {id}',
  'panel.error.home': 'Zur Karte und zu den Meldungen'
} as const;
