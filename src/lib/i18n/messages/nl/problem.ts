/** What is wrong with an address; the server alone reads these. */
export default {
  'problem.region': 'Verwacht: codes van landen (NL) of van regio’s van de VN (150 voor Europa), met komma’s ertussen.',
  'problem.bbox': 'Verwacht: west,zuid,oost,noord in graden, bijvoorbeeld bbox=3.3,50.7,7.2,53.6.',
  'problem.area': 'Verwacht: een getekend gebied, zoals de kaart het in het adres zet.',
  'problem.near':
    'Verwacht: een plaats, of lengte en breedte, en een straal in kilometers, bijvoorbeeld near=g2950159,100 of near=4.9,52.37,100.',
  'problem.moment': 'Verwacht: een datum (2026-07-21, in UTC) of een tijdstip met tijdzone (2026-07-21T14:30Z).',
  'problem.last': 'Verwacht: uren of dagen tot nu, bijvoorbeeld last=24h of last=7d.',
  'problem.switch': 'Verwacht: 1 of 0.',
  'problem.agency': 'Verwacht: de naam van een persbureau, bijvoorbeeld agency=anp,reuters.',
  'problem.source': 'Verwacht: de naam van een bron, bijvoorbeeld source=het parool.',
  'problem.lang': 'Verwacht: een taalcode van twee letters, bijvoorbeeld lang=nl,en.',
  'problem.q': 'Zoekwoorden mogen samen niet langer zijn dan 200 tekens.',
  'problem.place': 'Verwacht: de sleutel van een plaats, bijvoorbeeld place=g2950159.',
  'problem.cursor': 'Dit punt in de lijst is niet te vinden; de lijst begint bovenaan.',
  'problem.unknown': 'Deze plaats of dit gebied kennen we niet.',
  'problem.order': 'Het einde van de periode ligt niet na het begin.',
  'problem.once': 'Dit staat er {count, plural, one {# keer} other {# keer}}; het mag er één keer staan.',
  'problem.many': 'Dit zijn er te veel: {count, number}. Er gaan er hoogstens {most, number} tegelijk.'
};
