// Compiled by `dateline facts` from tables/shared-words.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Words for several countries, the likelier first: a surer word decides, else the first is meant. */
export const SHARED_WORDS: readonly (readonly [form: string, countries: readonly string[]])[] = JSON.parse(`[["Congo",["CD","CG"]],["Kongo",["CD","CG"]],["RD Congo",["CD","CG"]],["Congolese",["CD","CG"]],["Congolees",["CD","CG"]],["Congoleze",["CD","CG"]],
["Congolezen",["CD","CG"]],["congolais",["CD","CG"]],["congolaise",["CD","CG"]],["congolaises",["CD","CG"]],["congoleño",["CD","CG"]],["congoleña",["CD","CG"]],
["congoleños",["CD","CG"]],["congoleñas",["CD","CG"]],["congolesi",["CD","CG"]],["congolês",["CD","CG"]],["congolesa",["CD","CG"]],["congoleses",["CD","CG"]],
["Dominican",["DO","DM"]],["Dominicans",["DO","DM"]],["Dominicaans",["DO","DM"]],["Dominicaanse",["DO","DM"]],["guineense",["GN","GW"]],
["guineenses",["GN","GW"]]]`);
