/** The map inside other people's pages. */
export default {
  'embed.title': 'News map',
  'embed.full': 'Open the full map',
  'embed.newWindow': '(opens in a new tab)'
} as const;
