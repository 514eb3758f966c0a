/** The panel and the page around it. */
export default {
  'panel.back': 'Back to {count, plural, one {# story} other {# stories}}',
  'panel.close': 'Close',

  'panel.region.list.region': 'Regions',
  'panel.region.list.about': 'Countries that stories are about',
  'panel.region.none': 'No region or country is called “{query}”.',
  'panel.region.stories': '{name}, {count, plural, one {# story} other {# stories}}',

  'panel.filedIn': 'Filed in {places}',
  'panel.about': 'About:',
  'panel.region.by': 'Choose by',
  'panel.region.by.region': 'Filed in',
  'panel.region.by.about': 'About',

  'panel.chips': 'Narrowed to',
  'panel.lift': 'Take away: {filter}',
  'panel.liftAll': 'Show everything',
  'panel.chip.region': '{value}',
  'panel.chip.place': '{count, plural, one {# place} other {# places}}',
  'panel.chip.bbox': 'a part of the map',
  'panel.chip.area': 'a drawn area',
  'panel.chip.from': 'from {value}',
  'panel.chip.to': 'before {value}',
  'panel.chip.agency': '{value}',
  'panel.chip.lang': 'in {value}',
  'panel.chip.q': '“{value}”',
  'panel.chip.unplaced': 'without a place',
  'panel.empty.world': 'There are no stories yet.',
  'panel.problem.title': 'A part of this address cannot be used',
  'panel.problem.came': 'It says {given}.',
  'panel.problem.region':
    'Expected: codes of countries (NL) or of the UN’s regions (150 for Europe), with commas between.',
  'panel.problem.meant': 'Show {name} instead',
  'panel.problem.left': 'It was left out; everything else on this page holds.',
  'panel.problem.lift': 'Remove it from the address',

  'panel.missing.title': 'This story is not here',
  'panel.missing.text':
    'No story has the number {id}. It may have been removed, or the address was cut short. The list is still complete.',
  'panel.why': 'Why here?',
  'panel.why.unplaced': 'Why is this not on the map?',
  'panel.why.others': 'Also considered',
  'panel.why.notThis': 'not: {name}',
  'panel.certainty.certain': 'certain',
  'panel.certainty.likely': 'likely',
  'panel.certainty.unsure': 'unsure',
  'panel.part.place': 'Place',
  'panel.part.qualifier': 'Where that is',
  'panel.part.date': 'Date',
  'panel.part.agency': 'Agency',
  'fold.others': 'The same dispatch',
  'panel.further': 'Further on this page',
  'panel.listedUnder': 'Listed under',

  'panel.language': 'In het Nederlands',
  'panel.language.short': 'nl'
} as const;
