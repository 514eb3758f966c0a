/** What part of the map the list follows, and the ways back. */
export default {
  'view.search': 'Search this area',
  'view.back': 'Back to where I was',
  'view.allOf': '{count, plural, one {The story from {place}} other {All # stories from {place}}}',
  'view.placeFailed': 'These stories could not be fetched. They are in the list of the place itself.'
} as const;
