/** Le volet et la page autour. */
export default {
  'panel.back': 'Retour à {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',
  'panel.close': 'Fermer',

  'panel.region.list.region': 'Régions',
  'panel.region.list.about': 'Pays dont parlent les dépêches',
  'panel.region.none': 'Aucun pays ni région ne s’appelle « {query} ».',
  'panel.region.stories': '{name}, {count, plural, one {# dépêche} many {# de dépêches} other {# dépêches}}',

  'panel.filedIn': 'Écrit depuis {places}',
  'panel.about': 'Sujet :',
  'panel.region.by': 'Choisir par',
  'panel.region.by.region': 'Origine',
  'panel.region.by.about': 'Sujet',

  'panel.chips': 'Limité à',
  'panel.lift': 'Retirer : {filter}',
  'panel.liftAll': 'Tout afficher',
  'panel.chip.region': '{value}',
  'panel.chip.place': '{count, plural, one {# lieu} many {# de lieux} other {# lieux}}',
  'panel.chip.bbox': 'une partie de la carte',
  'panel.chip.area': 'une zone dessinée',
  'panel.chip.from': 'à partir du {value}',
  'panel.chip.to': 'avant le {value}',
  'panel.chip.agency': '{value}',
  'panel.chip.lang': 'en {value}',
  'panel.chip.q': '« {value} »',
  'panel.chip.unplaced': 'sans lieu',
  'panel.empty.world': 'Il n’y a pas encore de dépêches.',
  'panel.problem.title': 'Une partie de cette adresse est inutilisable',
  'panel.problem.came': 'On y lit {given}.',
  'panel.problem.region':
    'Attendu : codes de pays (NL) ou de régions de l’ONU (150 pour l’Europe), séparés par des virgules.',
  'panel.problem.meant': 'Afficher plutôt {name}',
  'panel.problem.left': 'Elle a été laissée de côté ; tout le reste de cette page est valable.',
  'panel.problem.lift': 'La retirer de l’adresse',

  'panel.missing.title': 'Cette dépêche n’est pas ici',
  'panel.missing.text':
    'Aucune dépêche ne porte le numéro {id}. Elle a peut-être été retirée, ou l’adresse a été tronquée. La liste reste complète.',
  'panel.why': 'Pourquoi ici ?',
  'panel.why.unplaced': 'Pourquoi n’est-ce pas sur la carte ?',
  'panel.why.others': 'Également envisagés',
  'panel.why.notThis': 'non retenu : {name}',
  'panel.certainty.certain': 'certain',
  'panel.certainty.likely': 'probable',
  'panel.certainty.unsure': 'incertain',
  'panel.part.place': 'Lieu',
  'panel.part.qualifier': 'Où cela se trouve',
  'panel.part.date': 'Date',
  'panel.part.agency': 'Agence',
  'fold.others': 'La même dépêche',
  'panel.further': 'Plus bas sur cette page',
  'panel.listedUnder': 'Rubrique',

  'panel.language': 'In English',
  'panel.language.short': 'en'
} as const;
