/** Ce que dit la page d’erreur. */
export default {
  'panel.error.title': 'Un problème est survenu',
  'panel.error.notFound': 'Cette page n’existe pas',
  'panel.error.notFound.text':
    'Rien ne se trouve à cette adresse. La carte et toutes les dépêches sont sur la page d’accueil.',
  'panel.error.request': 'Cette adresse est inutilisable',
  'panel.error.server.text':
    'L’erreur vient de nous et a été enregistrée. D’autres pages fonctionnent peut-être encore ; réessayez dans un instant.',
  'panel.error.busy': 'Trop de demandes',
  'panel.error.busy.text':
    'On nous demande plus que nous ne pouvons traiter à la fois, ou cette question coûte trop. Réessayez dans quelques secondes.',
  'panel.error.again': 'Réessayer',
  'panel.error.id': 'Numéro de cette erreur : {id}',
  'panel.error.home': 'Vers la carte et les dépêches'
} as const;
