/** Shortcuts, and what is said to those who listen. */
export default {
  'keys.title': 'Sneltoetsen',
  'keys.next': 'Volgend bericht',
  'keys.previous': 'Vorig bericht',
  'keys.open': 'Bericht openen',
  'keys.back': 'Terug naar de lijst',
  'keys.search': 'Zoeken',
  'keys.map': 'Naar de markeringen op de kaart',
  'keys.list': 'Naar de lijst',
  'keys.help': 'Deze lijst',
  'keys.marks': 'Van markering naar markering op de kaart',
  'keys.single': 'Losse toetsen als sneltoets gebruiken',
  'keys.or': 'of'
} as const;
