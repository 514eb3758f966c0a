/** What part of the map the list follows, and the ways back. */
export default {
  'view.search': 'Zoek in dit gebied',
  'view.back': 'Terug naar waar ik was',
  'view.allOf': '{count, plural, one {Het bericht uit {place}} other {Alle # berichten uit {place}}}',
  'view.placeFailed': 'Deze berichten konden niet worden opgehaald. Ze staan in de lijst van de plaats zelf.'
} as const;
