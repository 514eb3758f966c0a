/** Searching and the facets: words, agencies, languages, sources, subjects. */
export default {} as const;
