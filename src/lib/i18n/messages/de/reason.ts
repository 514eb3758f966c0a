/**
 * Why a place was chosen or not: one short line for each code of `model/reason.ts`, without a full stop. Countries stand
 * behind a colon: German would decline them, and some take an article (`des Libanon`, `der Vereinigten Staaten`).
 */
export default {
  // by people
  'reason.corrected': 'von der Redaktion korrigiert',
  'reason.corrected-off': 'von der Redaktion von der Karte genommen',
  'reason.engine-choice': 'diesen Ort hatte das Programm gewählt',
  // for a place
  'reason.name-main': 'der eigentliche Name von {name}',
  'reason.name-language': 'Name von {name} auf {language}',
  'reason.name-alternate': 'ein anderer Name von {name}',
  'reason.name-fact': 'in den Nachrichten üblicher Name von {name}',
  'reason.only-candidate': 'kein anderer Ort dieses Namens ist bekannt',
  'reason.capital': 'Hauptstadt: {country}',
  'reason.admin-seat': 'Hauptort einer Region',
  'reason.population':
    '{population, plural, =0 {Einwohnerzahl unbekannt} one {# Einwohner} other {{population, number, ::compact-short} Einwohner}}',
  'reason.qualifier': '„{qualifier}“ steht beim Namen',
  'reason.story-country': 'in der Meldung genannt: {country}{count, plural, =1 {} other { (#×)}}',
  'reason.story-region': 'in der Meldung genannt: {region}{count, plural, =1 {} other { (#×)}}',
  'reason.story-place': 'die Meldung nennt auch {place}, in derselben Gegend',
  'reason.other-dateline': 'nahe {place}, woher die Meldung ebenfalls kommt',
  'reason.default-meaning': 'Redaktionen meinen diesen Ort, wenn sie nichts hinzufügen',
  'reason.home': 'nahe dem Sitz des Verlags, {home}',
  'reason.agency-country': 'im Heimatland der Agentur: {country}',
  // against it
  'reason.smaller':
    '{population, plural, =0 {Einwohnerzahl unbekannt} one {nur # Einwohner} other {nur {population, number, ::compact-short} Einwohner}}',
  'reason.no-mention': 'in der Meldung nicht genannt: {country}',
  'reason.other-qualifier': '„{qualifier}“ beim Namen weist anderswohin',
  'reason.far': 'weit von den anderen Orten der Meldung',
  // without a place
  'reason.no-dateline': 'am Anfang steht nicht, woher die Meldung kommt',
  'reason.no-place': 'die Ortszeile nennt keinen Ort',
  'reason.not-a-place': '„{printed}“ ist kein Ort auf der Karte',
  'reason.unknown-name': 'kein Ort namens „{printed}“ ist bekannt',
  'reason.ambiguous':
    '„{printed}“ kann mehrere Orte meinen, und keiner ist sicher genug (der beste: {confidence, number, ::percent})',
  'reason.qualifier-mismatch': 'in „{qualifier}“ ist kein Ort namens „{printed}“ bekannt',
  /** Where a sentence's `{name}` is not known. */
  'reason.this-place': 'diesem Ort'
} as const;
