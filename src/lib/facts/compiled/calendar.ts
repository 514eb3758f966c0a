// Compiled by `dateline facts` from tables/calendar.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Folded names and abbreviations of the months, in nl, en, de, fr, es, it, pt, da, no, sv and fi. */
export const MONTHS: readonly (readonly [number: number, forms: readonly string[]])[] = JSON.parse(`[[1,["january","jan","januari","januar","janner","jaenner","janvier","janv","enero","ene","gennaio","gen","genn","janeiro","tammikuu","tammikuuta"]],
[2,["february","feb","febr","februari","februar","feber","fevrier","fevr","fev","febrero","febbraio","febb","fevereiro","helmikuu","helmikuuta"]],
[3,["march","mar","maart","mrt","marz","maerz","mrz","mars","marzo","marco","marts","maaliskuu","maaliskuuta"]],
[4,["april","apr","avril","avr","abril","abr","aprile","huhtikuu","huhtikuuta"]],
[5,["may","mei","mai","mayo","maggio","mag","magg","maio","maj","toukokuu","toukokuuta"]],
[6,["june","jun","juni","juin","junio","giugno","giu","junho","kesakuu","kesakuuta"]],
[7,["july","jul","juli","juil","juillet","julio","luglio","lug","julho","heinakuu","heinakuuta"]],
[8,["august","aug","augustus","aout","agosto","ago","ag","agt","augusti","elokuu","elokuuta"]],
[9,["september","sept","sep","septembre","septiembre","setiembre","settembre","sett","set","setembro","syyskuu","syyskuuta"]],
[10,["october","oct","oktober","okt","octobre","octubre","ottobre","ott","outubro","out","lokakuu","lokakuuta"]],
[11,["november","nov","novembre","noviembre","novembro","marraskuu","marraskuuta"]],
[12,["december","dec","dezember","dez","decembre","diciembre","dic","dicembre","dezembro","desember","des","joulukuu","joulukuuta"]]]`);

/** Folded names of the days of the week. */
export const WEEKDAYS: readonly string[] = JSON.parse(`["monday","tuesday","wednesday","thursday","friday","saturday","sunday","maandag","dinsdag","woensdag","donderdag","vrijdag","zaterdag","zondag","montag",
"dienstag","mittwoch","donnerstag","freitag","samstag","sonnabend","sonntag","lundi","mardi","mercredi","jeudi","vendredi","samedi","dimanche","lunes","martes",
"miercoles","jueves","viernes","sabado","domingo","lunedi","martedi","mercoledi","giovedi","venerdi","segunda-feira","terca-feira","quarta-feira","quinta-feira",
"sexta-feira","mandag","tirsdag","onsdag","torsdag","fredag","lordag","lørdag","sondag","søndag","tisdag","maanantai","maanantaina","tiistai","tiistaina",
"keskiviikko","torstai","torstaina","perjantai","perjantaina","lauantai","lauantaina","sunnuntai","sunnuntaina"]`);

/** Their abbreviations, and short forms that are other words too (`do`, `segunda`). */
export const SHORT_WEEKDAYS: readonly string[] = JSON.parse(`["mon","tue","tues","wed","thu","thur","thurs","fri","sat","sun","ma","di","wo","do","vr","za","zo","mo","mi","fr","sa","so","segunda","terca","quarta","quinta",
"sexta"]`);

/** Months of the Islamic calendar, which SPA prints before the Gregorian date. */
export const HIJRI_MONTHS: readonly string[] = JSON.parse(`["muharram","safar","rajab","shaaban","sha'ban","shaban","ramadan","shawwal","dhu","jumada","rabi","thul-hijjah","thul-qadah","dhul-hijjah","dhul-qadah"]`);
