/** De kaart in andermans pagina's. */
export default {
  'embed.full': 'Open de hele kaart',
  'embed.newWindow': '(opent in een nieuw tabblad)',
  'embed.title': 'Nieuwskaart',
  'embed.open': 'Insluiten',
  'embed.how': 'Plak deze regel in je eigen pagina. De kaart toont wat je nu ziet: regio, plaats en beeld.',
  'embed.line': 'Regel voor je pagina',
  'embed.copy': 'Kopieer',
  'embed.copied': 'Gekopieerd',
  'embed.preview': 'Bekijk hoe het wordt'
} as const;
