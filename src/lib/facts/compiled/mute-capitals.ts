// Compiled by `dateline facts` from tables/mute-capitals.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Countries whose capital does not tell what a story is about. */
export const MUTE_CAPITALS: readonly string[] = JSON.parse(`["BE","BG","PE","BO","CL","SC","GY","JM","CR","PR","BS","BM","FK","IM","LK","CV","PY","KM","RE","PM","AI","CC","SH","VG","KY","VC","DM","MF","AG","GD","GF","MV",
"NF","JE","GG","NZ","BL","LC","SV"]`);
