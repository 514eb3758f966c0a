/** What part of the map the list follows, and the ways back. */
export default {
  'view.all': 'Show where they are',
  'view.busiest': '{count, number} in {place}',
  'view.count': '{count, plural, one {# story in view} other {# stories in view}}',
  'view.failed': 'The list could not be brought up to date. It still shows what was in view before.',
  'view.follow': 'Follow the map',
  'view.none': 'No stories in this part of the map.',
  'view.order': 'Order of the list',
  'view.order.newest': 'Newest first',
  'view.order.place': 'By place',
  'view.toList': 'Back to the list',
  'view.search': 'Search this area',
  'view.back': 'Back to where I was',
  'view.allOf': '{count, plural, one {The story from {place}} other {All # stories from {place}}}',
  'view.placeFailed': 'These stories could not be fetched. They are in the list of the place itself.'
} as const;
