/**
 * Why a place was chosen or not: one short line for each code of `model/reason.ts`, without a full stop. Countries come
 * with their article and `de` melts with it (`capitale du Liban`, `nom d’Alep`): see `articles.ts`. Numbers of inhabitants
 * stand behind a colon, for French says `2 millions d’habitants` but `900 habitants`.
 */
export default {
  // by people
  'reason.corrected': 'corrigé par la rédaction',
  'reason.corrected-off': 'retiré de la carte par la rédaction',
  'reason.engine-choice': 'le programme avait choisi ce lieu',
  // for a place
  'reason.name-main': 'le nom même de {name}',
  'reason.name-language': 'nom de {name} en {language}',
  'reason.name-alternate': 'un autre nom de {name}',
  'reason.name-fact': '{name} porte ce nom dans l’actualité',
  'reason.only-candidate': 'aucun autre lieu de ce nom n’est connu',
  'reason.capital': 'capitale de {country}',
  'reason.admin-seat': 'chef-lieu d’une région',
  'reason.population':
    '{population, plural, =0 {nombre d’habitants inconnu} one {# habitant} other {habitants : {population, number, ::compact-long}}}',
  'reason.qualifier': '« {qualifier} » accompagne le nom',
  'reason.story-country': 'la dépêche cite {country}{count, plural, =1 {} other { (# fois)}}',
  'reason.story-region': 'la dépêche cite {region}{count, plural, =1 {} other { (# fois)}}',
  'reason.story-place': 'la dépêche cite aussi {place}, dans la même région',
  'reason.other-dateline': 'près de {place}, d’où vient aussi la dépêche',
  'reason.default-meaning': 'les rédactions désignent ce lieu quand elles n’ajoutent rien',
  'reason.home': 'près du siège de l’éditeur, {home}',
  'reason.agency-country': 'dans le pays même de l’agence, {country}',
  // against it
  'reason.smaller':
    '{population, plural, =0 {nombre d’habitants inconnu} one {seulement # habitant} other {habitants : {population, number, ::compact-long} seulement}}',
  'reason.no-mention': 'la dépêche ne cite pas {country}',
  'reason.other-qualifier': '« {qualifier} » à côté du nom renvoie ailleurs',
  'reason.far': 'loin des autres lieux de la dépêche',
  // without a place
  'reason.no-dateline': 'rien au début ne dit d’où vient la dépêche',
  'reason.no-place': 'le début de la dépêche ne nomme aucun lieu',
  'reason.not-a-place': '« {printed} » n’est pas un lieu sur la carte',
  'reason.unknown-name': 'aucun lieu appelé « {printed} » n’est connu',
  'reason.ambiguous':
    '« {printed} » peut désigner plusieurs lieux et aucun n’est assez sûr (le meilleur : {confidence, number, ::percent})',
  'reason.qualifier-mismatch': 'aucun lieu appelé « {printed} » n’est connu dans « {qualifier} »',
  /** Where a sentence's `{name}` is not known. */
  'reason.this-place': 'ce lieu'
} as const;
