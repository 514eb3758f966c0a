/** Shortcuts, and what is said to those who listen. */
export default {
  'keys.title': 'Raccourcis clavier',
  'keys.next': 'Dépêche suivante',
  'keys.previous': 'Dépêche précédente',
  'keys.open': 'Ouvrir la dépêche',
  'keys.back': 'Retour à la liste',
  'keys.search': 'Rechercher',
  'keys.map': 'Aller aux repères de la carte',
  'keys.list': 'Aller à la liste',
  'keys.help': 'Cette liste',
  'keys.marks': 'D’un repère à l’autre sur la carte',
  'keys.single': 'Utiliser des touches seules comme raccourcis',
  'keys.or': 'ou'
} as const;
