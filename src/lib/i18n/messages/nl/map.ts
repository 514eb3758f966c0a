export default {
  'map.label': 'Kaart van de berichten',
  'map.marks': 'Berichten op de kaart; pijltjestoetsen gaan van de ene naar de volgende',
  'map.place': '{name}, {count, plural, one {# bericht} other {# berichten}}',
  'map.cluster':
    '{name} en {others, plural, one {# andere plaats} other {# andere plaatsen}}, {count, plural, one {# bericht} other {# berichten}}',
  'map.fresh': 'nieuw in het afgelopen uur',
  'map.unsure': 'plaats onzeker',
  'map.region': 'land of regio',
  'map.stories': '{count, plural, one {# bericht} other {# berichten}}',
  'map.and': '{name} +{others, number}',
  'map.zoomIn': 'Inzoomen',
  'map.zoomOut': 'Uitzoomen',
  'map.attribution': 'Bronnen van de kaart',
  'map.scrollHint': 'Zoom met Ctrl en het scrollwiel',
  'map.scrollHintMac': 'Zoom met ⌘ en het scrollwiel',
  'map.touchHint': 'Verschuif de kaart met twee vingers',
  'map.noWebgl': 'Deze browser kan de kaart niet tekenen (geen WebGL 2). In de lijst staan alle berichten.'
} as const;
