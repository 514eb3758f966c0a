/** Countries whose names take an article inside a sentence: "capital of the Philippines", "hoofdstad van het VK". */
const ARTICLES: Record<string, Record<string, string>> = {
  en: {
    the: 'AE AX BQ BS CC CF CK DO FK FO GB GM IO IM KM KY MH MP MV NL PH PN PS SB SC TC TF UM US VG VI'
  },
  nl: {
    de: 'AE BS CC CF CK DO EH FK FO KM KY MH MP MV PH PS SB SC TC TF UM US VG VI',
    het: 'GB IO'
  }
};

/** A country's name for the middle of a sentence: `the Netherlands`, `de Verenigde Staten`, `Libanon`. */
export function withArticle(code: string, name: string, language: string): string {
  const found = Object.entries(ARTICLES[language] ?? {}).find(([, codes]) => codes.split(' ').includes(code));
  return found ? `${found[0]} ${name}` : name;
}
