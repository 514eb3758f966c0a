// Compiled by `dateline facts` from tables/rubrics.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** In eleven languages, folded: in capitals before a dash they open a paragraph as a place would. */
export const RUBRICS: readonly string[] = JSON.parse(`["binnenland","buitenland","cultuur","economie","politiek","media","wetenschap","gezondheid","regio","misdaad","rechtszaak","rechtspraak","muziek","boeken","film",
"televisie","kunst","reizen","koken","eten","wonen","geld","beurs","onderwijs","klimaat","milieu","verkeer","voetbal","wielrennen","tennis","schaatsen",
"formule 1","kort nieuws","in het kort","familieberichten","de dag","world","national","international","politics","business","markets","stocks","money","economy",
"technology","tech","science","health","culture","arts","music","books","theater","theatre","television","movies","style","travel","food","education","climate",
"environment","local","local news","crime","courts","letters","lifestyle","entertainment","football","soccer","baseball","basketball","hockey","cricket","rugby",
"golf","racing","boxing","cycling","athletics","real estate","recipe","recipes","community","history","inland","ausland","panorama","politik","wirtschaft",
"kultur","medien","wissenschaft","gesundheit","gesellschaft","lokales","regional","regionales","borse","boerse","finanzen","technik","netzwelt","reise","auto",
"bildung","umwelt","klima","verkehr","fussball","handball","eishockey","formel 1","leichtathletik","musik","kino","bucher","buecher","feuilleton","vermischtes",
"leute","justiz","kriminalitat","kriminalitaet","aus aller welt","monde","france","politique","societe","sciences","sante","medias","bourse","marches","planete",
"environnement","climat","technologies","musique","cinema","livres","voyage","cuisine","cyclisme","justice","faits divers","regions","idees","tribune","en bref",
"mundo","internacional","nacional","espana","politica","economia","sociedad","cultura","ciencia","salud","deportes","futbol","ciclismo","tecnologia","bolsa",
"mercados","educacion","clima","medio ambiente","musica","cine","libros","gente","sucesos","justicia","viajes","breves","mondo","esteri","interni","cronaca",
"scienza","salute","calcio","borsa","mercati","scuola","ambiente","libri","spettacoli","televisione","viaggi","motori","giustizia","in breve","pais","brasil",
"portugal","sociedade","saude","esporte","esportes","desporto","futebol","educacao","livros","televisao","viagens","justica","cotidiano","em resumo","indland",
"udland","okonomi","videnskab","sundhed","samfund","erhverv","bors","teknologi","miljo","boger","rejser","fodbold","handbold","cykling","krimi","kort nyt",
"innenriks","utenriks","politikk","vitenskap","helse","samfunn","naeringsliv","musikk","boker","fotball","ski","skisport","krim","kort fortalt","inrikes",
"utrikes","varlden","sverige","ekonomi","vetenskap","halsa","samhalle","naringsliv","teknik","klimat","bocker","resor","fotboll","ishockey","handboll","brott",
"noje","i korthet","kotimaa","ulkomaat","politiikka","talous","kulttuuri","tiede","terveys","yhteiskunta","porssi","teknologia","ilmasto","ymparisto","musiikki",
"kirjat","matkailu","jalkapallo","jaakiekko","urheilu","rikos","viihde","lyhyesti"]`);
