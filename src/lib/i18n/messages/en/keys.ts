/** Shortcuts, and what is said to those who listen. */
export default {
  'keys.title': 'Keyboard shortcuts',
  'keys.next': 'Next story',
  'keys.previous': 'Previous story',
  'keys.open': 'Open the story',
  'keys.back': 'Back to the list',
  'keys.search': 'Search',
  'keys.map': 'To the markers on the map',
  'keys.list': 'To the list',
  'keys.help': 'This list',
  'keys.marks': 'From marker to marker on the map',
  'keys.single': 'Use single keys as shortcuts',
  'keys.or': 'or'
} as const;
