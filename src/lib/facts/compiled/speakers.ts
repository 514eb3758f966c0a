// Compiled by `dateline facts` from tables/speakers.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Countries whose newsrooms write in the language. */
export const SPEAKERS: readonly (readonly [language: string, countries: readonly string[]])[] = JSON.parse(`[["nl",["NL","BE","SR","AW","CW","SX","BQ"]],
["en",["US","GB","CA","AU","NZ","IE","ZA","NG","GH","KE","IN","PK","SG","JM","TT","BB","BS","BM","KY","AG","LC","GD","VC","DM","KN","MT","ZW","ZM","UG","BW","NA","MW","SL","LR","GY","BZ","FJ","PG","PH","HK","PR"]],
["de",["DE","AT","CH","LI","LU"]],
["fr",["FR","BE","CH","LU","MC","CA","SN","CI","ML","BF","NE","TG","BJ","CM","GA","CG","CD","TD","CF","GN","MG","HT","RE","GP","MQ","GF","NC","PF","DJ","KM","BI"]],
["es",["ES","MX","AR","CO","CL","PE","VE","EC","BO","PY","UY","CU","DO","GT","HN","SV","NI","CR","PA","PR","GQ"]],["it",["IT","CH","SM","VA"]],
["pt",["PT","BR","AO","MZ","CV","GW","ST","TL"]]]`);
