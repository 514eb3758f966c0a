export default {
  'map.label': 'Map of the stories',
  'map.marks': 'Stories on the map; arrow keys go from one to the next',
  'map.place': '{name}, {count, plural, one {# story} other {# stories}}',
  'map.cluster':
    '{name} and {others, plural, one {# other place} other {# other places}}, {count, plural, one {# story} other {# stories}}',
  'map.fresh': 'new within the hour',
  'map.unsure': 'uncertain place',
  'map.region': 'a country or region',
  'map.stories': '{count, plural, one {# story} other {# stories}}',
  'map.and': '{name} +{others, number}',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.attribution': 'Sources of the map',
  'map.scrollHint': 'Use Ctrl + scroll to zoom the map',
  'map.scrollHintMac': 'Use ⌘ + scroll to zoom the map',
  'map.touchHint': 'Use two fingers to move the map',
  'map.noWebgl': 'This browser cannot draw the map (no WebGL 2). The list has every story.'
} as const;
