/** Die Leiste und die Seite darum herum. */
export default {
  'panel.back': 'Zurück zu {count, plural, one {# Meldung} other {# Meldungen}}',
  'panel.close': 'Schließen',

  'panel.region.list.region': 'Regionen',
  'panel.region.list.about': 'Länder, um die es geht',
  'panel.region.none': 'Kein Land und keine Region heißt „{query}“.',
  'panel.region.stories': '{name}, {count, plural, one {# Meldung} other {# Meldungen}}',

  'panel.filedIn': 'Gemeldet aus {places}',
  'panel.about': 'Thema:',
  'panel.region.by': 'Auswählen nach',
  'panel.region.by.region': 'Herkunft',
  'panel.region.by.about': 'Thema',

  'panel.chips': 'Eingegrenzt auf',
  'panel.lift': 'Entfernen: {filter}',
  'panel.liftAll': 'Alles zeigen',
  'panel.chip.region': '{value}',
  'panel.chip.place': '{count, plural, one {# Ort} other {# Orte}}',
  'panel.chip.bbox': 'ein Teil der Karte',
  'panel.chip.area': 'ein gezeichnetes Gebiet',
  'panel.chip.from': 'ab {value}',
  'panel.chip.to': 'vor dem {value}',
  'panel.chip.agency': '{value}',
  'panel.chip.lang': 'auf {value}',
  'panel.chip.q': '„{value}“',
  'panel.chip.unplaced': 'ohne Ort',
  'panel.empty.world': 'Es gibt noch keine Meldungen.',
  'panel.problem.title': 'Ein Teil dieser Adresse ist nicht zu gebrauchen',
  'panel.problem.came': 'Dort steht {given}.',
  'panel.problem.region':
    'Erwartet: Kürzel von Ländern (NL) oder Nummern von UN-Regionen (150 für Europa), durch Kommas getrennt.',
  'panel.problem.meant': 'Stattdessen {name} zeigen',
  'panel.problem.left': 'Er wurde weggelassen; alles andere auf dieser Seite stimmt.',
  'panel.problem.lift': 'Aus der Adresse entfernen',

  'panel.missing.title': 'Diese Meldung ist nicht hier',
  'panel.missing.text':
    'Keine Meldung hat die Nummer {id}. Vielleicht wurde sie entfernt, oder die Adresse ist abgeschnitten. Die Liste ist weiterhin vollständig.',
  'panel.why': 'Warum hier?',
  'panel.why.unplaced': 'Warum steht das nicht auf der Karte?',
  'panel.why.others': 'Ebenfalls erwogen',
  'panel.why.notThis': 'nicht: {name}',
  'panel.certainty.certain': 'sicher',
  'panel.certainty.likely': 'wahrscheinlich',
  'panel.certainty.unsure': 'unsicher',
  'panel.part.place': 'Ort',
  'panel.part.qualifier': 'Wo das liegt',
  'panel.part.date': 'Datum',
  'panel.part.agency': 'Agentur',
  'fold.others': 'Dieselbe Meldung',
  'panel.further': 'Mehr auf dieser Seite',
  'panel.listedUnder': 'Stand unter',

  'panel.language': 'In English',
  'panel.language.short': 'en'
} as const;
