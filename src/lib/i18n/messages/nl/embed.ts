/** De kaart in andermans pagina's. */
export default {
  'embed.title': 'Nieuwskaart',
  'embed.full': 'Open de hele kaart',
  'embed.newWindow': '(opent in een nieuw tabblad)'
} as const;
