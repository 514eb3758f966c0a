/** What part of the map the list follows, and the ways back. */
export default {
  'view.all': 'Laat zien waar ze zijn',
  'view.busiest': '{count, number} in {place}',
  'view.count': '{count, plural, one {# bericht in beeld} other {# berichten in beeld}}',
  'view.failed': 'De lijst kon niet worden bijgewerkt. Ze toont nog wat eerder in beeld was.',
  'view.follow': 'Volg de kaart',
  'view.none': 'Geen berichten in dit deel van de kaart.',
  'view.order': 'Volgorde van de lijst',
  'view.order.newest': 'Nieuwste eerst',
  'view.order.place': 'Per plaats',
  'view.toList': 'Terug naar de lijst',
  'view.search': 'Zoek in dit gebied',
  'view.back': 'Terug naar waar ik was',
  'view.allOf': '{count, plural, one {Het bericht uit {place}} other {Alle # berichten uit {place}}}',
  'view.placeFailed': 'Deze berichten konden niet worden opgehaald. Ze staan in de lijst van de plaats zelf.'
} as const;
