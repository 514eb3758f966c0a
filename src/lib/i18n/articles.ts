/**
 * Countries whose names take an article inside a sentence: "capital of the Philippines", "hoofdstad van het VK",
 * "capitale de la Syrie". German has none here: it would have to decline them, its sentences put the name behind a colon.
 */
const ARTICLES: Record<string, Record<string, string>> = {
  en: {
    'the ': 'AE AX BQ BS CC CF CK DO FK FO GB GM IO IM KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI'
  },
  nl: {
    'de ': 'AE BS CC CF CK DO EH FK FO KM KY MH MP MV PH PS SB SC TC TF UM US VG VI',
    'het ': 'GB IO'
  },
  fr: {
    'le ':
      'BD BF BI BJ BR BT BW BZ CA CD CG CL CM CR CV DK EH GA GB GH GL GT GY HN IO JP KE KG KH KW KZ LA LB LI LK LR LS LU ' +
      'MA ME ML MM MW MX MZ NE NG NP PA PE PK PT PY QA RW SD SN SR SS SV TD TG TJ TL TM VE VN VU XK YE ZW',
    'la ':
      'BA BB BE BG BO BY CF CH CI CN CO CZ DM DO FI FM FR GD GE GF GM GN GP GQ GR GS GW HR HU JM JO KP KR LT LV LY MD MK ' +
      'MN MQ MR MY NA NC NO NZ PF PG PL RO RS RU SE SI SK SL SO SY TH TN TR TZ ZM',
    'l’': 'AF AL AM AO AQ AR AT AU AZ BV CX DE DZ EC EE EG ER ES ET ID IE IM IN IQ IR IS IT NF SA SZ UA UG UY UZ VA ZA',
    'les ': 'AE AS AX BM BQ BS CC CK FJ FK FO HM KM KY MH MP MV NL PH PN PS PW SB SC TC TF TO TV UM US VG VI WS'
  },
  es: {
    'el ': 'BQ EH GB IO',
    'la ': 'BV CD CF CX DO IM NF VA',
    'los ': 'AE NL PS TF',
    'las ': 'AX BS CC CK FK FO GS HM KM KY MH MP MV PN SB TC UM VG VI'
  }
};

/** A country's name for the middle of a sentence: `the Netherlands`, `de Verenigde Staten`, `l’Irak`, `Libanon`. */
export function withArticle(code: string, name: string, language: string): string {
  const found = Object.entries(ARTICLES[language] ?? {}).find(([, codes]) => codes.split(' ').includes(code));
  return found ? found[0] + name : name;
}

/** What `de` becomes before a name: `de le Liban` → `du Liban`, `de Alep` → `d’Alep`; Spanish keeps `de El Cairo`. */
const MELTED: Record<string, [before: RegExp, after: string][]> = {
  fr: [
    [/^de les /i, 'des '],
    [/^de le /i, 'du '],
    [/^de (?=[aeiouàâéèêëîïôûœ])/i, 'd’']
  ],
  es: [[/^de el /, 'del ']]
};

/** A sentence in which `de` has melted with the name behind it, as the language does; others come back as they were. */
export function meltArticle(sentence: string, name: string, language: string): string {
  const rule = MELTED[language]?.find(([before]) => before.test(`de ${name}`));
  return rule ? sentence.replaceAll(`de ${name}`, (found) => found.replace(rule[0], rule[1])) : sentence;
}
