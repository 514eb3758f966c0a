/** Links, prints and pictures of a view; language and appearance. */
export default {
  'share.failed': 'Le menu n’a pas pu être chargé. Rechargez la page.',
  'share.more': 'Plus',
  'share.copyLink': 'Copier le lien',
  'share.copied': 'Copié',
  'share.link': 'Lien vers cette vue',
  'share.copyYourself': 'La copie n’est pas permise ici ; le lien est sélectionné.',
  'share.send': 'Partager…',
  'share.embed': 'Intégrer cette vue',
  'share.print': 'Imprimer',
  'share.picture': 'Enregistrer une image de la carte',
  'share.copyPicture': 'Copier une image de la carte',
  'share.saved': 'Enregistrée',
  'share.pictureFailed': 'L’image n’a pas pu être créée.',
  'share.language': 'Langue',
  'share.appearance': 'Apparence',
  'share.system': 'Système',
  'share.light': 'Clair',
  'share.dark': 'Sombre',
  'share.lab': 'Essayer vos dépêches dans le labo',
  'share.editors': 'Pour la rédaction',
  'share.mapPicture': 'Carte des dépêches',
  'share.firstRows':
    'Les {count, number} premières dépêches sur {total, number} ; {rest, number} autres ne sont pas sur cette feuille.',
  'share.printed': 'Imprimé le {date}',
  'share.sources': 'Lieux : GeoNames. Carte : Natural Earth. Noms : CLDR.'
} as const;
