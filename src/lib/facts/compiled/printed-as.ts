// Compiled by `dateline facts` from tables/printed-as.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Countries under whose name a place of another country code is printed too. */
export const PRINTED_AS: readonly (readonly [printed: string, countries: readonly string[]])[] = JSON.parse(`[["FR",["RE","GP","MQ","GF","NC","PF","YT","PM","BL","MF","WF"]],["GB",["GI","FK","BM","KY","IM","JE","GG","MS","TC","VG","AI","SH"]],
["US",["PR","GU","VI","AS","MP"]],["NL",["AW","CW","SX","BQ"]],["DK",["GL","FO"]],["CN",["HK","MO","TW"]],["RS",["XK"]],["RU",["UA","GE"]],["GE",["RU"]],
["UA",["RU"]],["IL",["PS","SY"]],["PS",["IL"]],["SY",["IL"]],["MA",["EH"]],["EH",["MA"]],["IE",["GB"]],["NO",["SJ"]],["AU",["CX","CC","NF"]],
["NZ",["CK","NU","TK"]],["FI",["AX"]],["CY",["TR"]],["IN",["PK"]],["PK",["IN"]],["AZ",["AM"]],["AM",["AZ"]],["IT",["VA"]],["CD",["CG"]],["CG",["CD"]],
["KR",["KP"]],["KP",["KR"]]]`);
