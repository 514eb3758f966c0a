/** The map inside other people's pages. */
export default {
  'embed.full': 'Open the full map',
  'embed.newWindow': '(opens in a new tab)',
  'embed.title': 'News map',
  'embed.open': 'Embed',
  'embed.how': 'Paste this line into your own page. The map shows what you see now: region, place and view.',
  'embed.line': 'Line for your page',
  'embed.copy': 'Copy',
  'embed.copied': 'Copied',
  'embed.preview': 'See what it looks like'
} as const;
