/** Als er iets misgaat: wat de foutpagina zegt. */
export default {
  'panel.error.title': 'Er ging iets mis',
  'panel.error.notFound': 'Deze pagina bestaat niet',
  'panel.error.notFound.text': 'Op dit adres staat niets. De kaart en alle berichten staan op de voorpagina.',
  'panel.error.request': 'Dit adres is niet te gebruiken',
  'panel.error.server.text':
    'De fout ligt bij ons en is genoteerd. Andere pagina’s werken misschien nog; probeer het zo nog eens.',
  'panel.error.busy': 'Even te druk',
  'panel.error.busy.text':
    'Er wordt nu meer gevraagd dan we tegelijk kunnen beantwoorden, of deze vraag kost te veel. Probeer het over een paar tellen nog eens.',
  'panel.error.again': 'Probeer het nog eens',
  'panel.error.id': 'Nummer van deze fout: {id}',
  'panel.error.home': 'Naar de kaart en de berichten'
} as const;
