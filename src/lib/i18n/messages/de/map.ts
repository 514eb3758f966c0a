export default {
  'map.label': 'Karte der Meldungen',
  'map.marks': 'Meldungen auf der Karte; Pfeiltasten führen von einer zur nächsten',
  'map.place': '{name}, {count, plural, one {# Meldung} other {# Meldungen}}',
  'map.cluster':
    '{name} und {others, plural, one {# weiterer Ort} other {# weitere Orte}}, {count, plural, one {# Meldung} other {# Meldungen}}',
  'map.fresh': 'neu in der letzten Stunde',
  'map.unsure': 'Ort unsicher',
  'map.region': 'Land oder Region',
  'map.stories': '{count, plural, one {# Meldung} other {# Meldungen}}',
  'map.and': '{name} +{others, number}',
  'map.zoomIn': 'Vergrößern',
  'map.zoomOut': 'Verkleinern',
  'map.attribution': 'Quellen der Karte',
  'map.scrollHint': 'Zum Zoomen der Karte Strg gedrückt halten und scrollen',
  'map.scrollHintMac': 'Zum Zoomen der Karte ⌘ gedrückt halten und scrollen',
  'map.touchHint': 'Karte mit zwei Fingern verschieben',
  'map.noWebgl': 'Dieser Browser kann die Karte nicht zeichnen (kein WebGL 2). In der Liste stehen alle Meldungen.'
} as const;
