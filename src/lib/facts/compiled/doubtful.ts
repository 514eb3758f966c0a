// Compiled by `dateline facts` from tables/doubtful.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** By language of the copy. `names`: given and family names, surer after an English `in`; `starts`: everyday words, doubtful only where a sentence begins; `shared`: another place’s name or a wider word as well; `dropped`: never taken for the country. */
export const DOUBTFUL: Readonly<Record<string, readonly (readonly [doubt: 'names' | 'starts' | 'shared' | 'dropped', forms: readonly string[]])[]>> = JSON.parse(`{"en":[["names",["Jordan","Chad","Finn","Dane","Scot"]],["starts",["Turkey","Polish","Pole","Kiwi","Lao","Guinea"]],["shared",["Georgia","Georgians","Dominica",
"Georgetown"]],["dropped",["e.u.","d.r.","p.r.","v.i.","eau","rca","roc","ned.","ger.","vs","v.s.","holland"]]],"nl":[["names",["Frans","Noor","Brit","Waal",
"Este","Guinee"]],["starts",["Let","Lets","Lete","Fin","Fins","Fine","Est","Pool","Deen","Iers","Thai","Turk","Turks","Man"]],["shared",["Dominica","Georgia"]],
["dropped",["e.u.","d.r.","p.r.","v.i.","eau","rca","roc","ned.","ger.","holland"]]],"de":[["names",["Dane","Irin","Chad"]],["starts",["Polen","Finnen","Iren",
"Pole"]],["shared",["Georgia","Dominica"]],["dropped",["este","ire","irer","e.u.","d.r.","p.r.","v.i.","eau","rca","roc","ned.","ger.","vs","holland"]]],
"fr":[["names",["Maurice","Dominique","Grenade"]],["shared",["Géorgie","Georgia"]],["dropped",["e u","r u","e.u.","d.r.","p.r.","v.i.","eau","roc","ned.","ger.",
"vs"]]],"es":[["names",["Chad","Jordán"]],["shared",["Georgia","Granada","Dominica","americano","americana","americanos","americanas","santa lucía"]],["dropped",
["america","galo","gala","galos","galas","luso","lusa","papu","ru","r u","e.u.","d.r.","p.r.","v.i.","eau","rca","roc","ned.","ger.","vs"]]],"it":[["names",
["Giordano"]],["shared",["Georgia","Dominica","santa lucia","indiana"]],["dropped",["ceci","cece","ceca","r u","e.u.","d.r.","p.r.","v.i.","eau","rca","roc",
"ned.","ger.","vs","olanda"]]],"pt":[["starts",["Irã","Gana","Omã"]],["shared",["Geórgia","Georgia","Granada","Dominica","santa lúcia"]],["dropped",["america",
"luso","lusa","leta","vala","r u","e.u.","d.r.","p.r.","v.i.","eau","rca","roc","ned.","ger.","vs"]]]}`);
