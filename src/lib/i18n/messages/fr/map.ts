export default {
  'map.label': 'Carte des dépêches',
  'map.marks': 'Dépêches sur la carte ; les flèches mènent de l’une à l’autre',
  'map.place': '{name}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'map.cluster':
    '{name} et {others, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'map.fresh': 'du nouveau depuis moins d’une heure',
  'map.unsure': 'lieu incertain',
  'map.region': 'pays ou région',
  'map.stories': '{count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'map.and': '{name} +{others, number}',
  'map.zoomIn': 'Agrandir',
  'map.zoomOut': 'Réduire',
  'map.attribution': 'Sources de la carte',
  'map.scrollHint': 'Ctrl + défilement pour zoomer sur la carte',
  'map.scrollHintMac': '⌘ + défilement pour zoomer sur la carte',
  'map.touchHint': 'Déplacez la carte avec deux doigts',
  'map.noWebgl': 'Ce navigateur ne peut pas dessiner la carte (pas de WebGL 2). La liste contient toutes les dépêches.'
} as const;
