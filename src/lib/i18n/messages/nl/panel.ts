/** Het paneel en de pagina eromheen. */
export default {
  'panel.back': 'Terug naar {count, plural, one {# bericht} other {# berichten}}',
  'panel.close': 'Sluit',

  'panel.region.list.region': 'Regio’s',
  'panel.region.list.about': 'Landen waarover berichten gaan',
  'panel.region.none': 'Geen land of regio heet “{query}”.',
  'panel.region.stories': '{name}, {count, plural, one {# bericht} other {# berichten}}',

  'panel.filedIn': 'Bericht uit {places}',
  'panel.about': 'Over:',
  'panel.region.by': 'Kies op',
  'panel.region.by.region': 'Komt uit',
  'panel.region.by.about': 'Gaat over',

  'panel.chips': 'Beperkt tot',
  'panel.lift': 'Haal weg: {filter}',
  'panel.liftAll': 'Toon alles',
  'panel.chip.region': '{value}',
  'panel.chip.place': '{count, plural, one {# plaats} other {# plaatsen}}',
  'panel.chip.bbox': 'een deel van de kaart',
  'panel.chip.area': 'een getekend gebied',
  'panel.chip.from': 'vanaf {value}',
  'panel.chip.to': 'vóór {value}',
  'panel.chip.agency': '{value}',
  'panel.chip.lang': 'in het {value}',
  'panel.chip.q': '“{value}”',
  'panel.chip.unplaced': 'zonder plaats',
  'panel.empty.world': 'Er zijn nog geen berichten.',
  'panel.problem.title': 'Een deel van dit adres is niet te gebruiken',
  'panel.problem.came': 'Er staat {given}.',
  'panel.problem.region':
    'Verwacht: codes van landen (NL) of van regio’s van de VN (150 voor Europa), met komma’s ertussen.',
  'panel.problem.meant': 'Toon {name}',
  'panel.problem.left': 'Het is weggelaten; al het andere op deze pagina klopt.',
  'panel.problem.lift': 'Haal het uit het adres',

  'panel.missing.title': 'Dit bericht is er niet',
  'panel.missing.text':
    'Geen bericht heeft het nummer {id}. Misschien is het verwijderd, of is het adres afgekapt. De lijst is nog volledig.',
  'panel.why': 'Waarom hier?',
  'panel.why.unplaced': 'Waarom staat dit niet op de kaart?',
  'panel.why.others': 'Ook overwogen',
  'panel.why.notThis': 'niet: {name}',
  'panel.certainty.certain': 'zeker',
  'panel.certainty.likely': 'waarschijnlijk',
  'panel.certainty.unsure': 'onzeker',
  'panel.part.place': 'Plaats',
  'panel.part.qualifier': 'Waar dat ligt',
  'panel.part.date': 'Datum',
  'panel.part.agency': 'Persbureau',
  'fold.others': 'Hetzelfde bericht',
  'panel.further': 'Verder op deze pagina',
  'panel.listedUnder': 'Stond onder',

  'panel.language': 'In English',
  'panel.language.short': 'en'
} as const;
