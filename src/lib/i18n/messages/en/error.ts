/** What the error page says; apart, for it comes with every page. */
export default {
  'panel.error.title': 'Something went wrong',
  'panel.error.notFound': 'This page does not exist',
  'panel.error.notFound.text': 'Nothing is kept at this address. The map and all stories are on the front page.',
  'panel.error.request': 'This address cannot be used',
  'panel.error.server.text':
    'The fault is on our side and has been noted. Other pages may still work; try again in a moment.',
  'panel.error.busy': 'Too busy just now',
  'panel.error.busy.text':
    'More is being asked than we can answer at once, or this question costs too much. Try again in a few seconds.',
  'panel.error.again': 'Try again',
  'panel.error.id': 'Number of this error: {id}',
  'panel.error.home': 'To the map and the stories'
} as const;
