/** Links, prints and pictures of a view; language and appearance. */
export default {
  'share.failed': 'Het menu is niet geladen. Laad de pagina opnieuw.',
  'share.more': 'Meer',
  'share.copyLink': 'Kopieer link',
  'share.copied': 'Gekopieerd',
  'share.link': 'Link naar dit beeld',
  'share.copyYourself': 'Kopiëren mag hier niet; de link is geselecteerd.',
  'share.send': 'Deel …',
  'share.embed': 'Sluit dit beeld in',
  'share.print': 'Druk af',
  'share.picture': 'Bewaar afbeelding van de kaart',
  'share.copyPicture': 'Kopieer afbeelding van de kaart',
  'share.saved': 'Bewaard',
  'share.pictureFailed': 'De afbeelding kon niet worden gemaakt.',
  'share.language': 'Taal',
  'share.appearance': 'Weergave',
  'share.system': 'Systeem',
  'share.light': 'Licht',
  'share.dark': 'Donker',
  'share.lab': 'Probeer eigen kopij in het lab',
  'share.editors': 'Voor de redactie',
  'share.mapPicture': 'Kaart van de berichten',
  'share.firstRows':
    'De eerste {count, number} van {total, number} berichten; nog {rest, number} staan niet op dit blad.',
  'share.printed': 'Afgedrukt op {date}',
  'share.sources': 'Plaatsen: GeoNames. Kaart: Natural Earth. Namen: CLDR.'
} as const;
