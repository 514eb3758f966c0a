/** La carte dans les pages d’autrui. */
export default {
  'embed.full': 'Ouvrir la carte entière',
  'embed.newWindow': '(s’ouvre dans un nouvel onglet)',
  'embed.title': 'Carte de l’actualité',
  'embed.open': 'Intégrer',
  'embed.how':
    'Collez cette ligne dans votre page. La carte montre ce que vous voyez maintenant : région, lieu et cadrage.',
  'embed.line': 'Ligne pour votre page',
  'embed.copy': 'Copier',
  'embed.copied': 'Copié',
  'embed.preview': 'Voir le résultat'
} as const;
