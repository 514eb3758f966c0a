// Compiled by `dateline facts` from tables/headings.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** By language: what stands before a section's name at the head of its list; folded, words parted by one space. */
export const SECTION_OPENINGS: readonly (readonly [language: string, forms: readonly string[]])[] = JSON.parse(`[["nl",["meer uit","meer over","meer nieuws uit","meer in","lees ook uit"]],["en",["more from","more in","more on","more news from"]],
["de",["mehr aus","mehr zu","mehr zum thema","weitere meldungen aus"]],["fr",["plus de","plus d","a lire aussi dans"]],["es",["mas de","mas en","mas sobre"]],
["it",["altro da","altre notizie da","altre notizie di"]],["pt",["mais de","mais em","mais sobre"]],["da",["mere fra"]],["no",["mer fra"]],["sv",["mer fran"]],
["fi",["lisaa aiheesta"]]]`);

/** By language: names that head a list by themselves; folded likewise. */
export const SECTION_NAMES: readonly (readonly [language: string, forms: readonly string[]])[] = JSON.parse(`[["nl",["lees ook","lees meer","lees verder","meer nieuws","ander nieuws","overig nieuws","gerelateerd","gerelateerde artikelen","gerelateerde berichten","meest gelezen","laatste nieuws","net binnen","zie ook","aanbevolen","meer over dit onderwerp","meer berichten","verder in het nieuws"]],
["en",["related","related stories","related articles","related news","related content","related coverage","read more","read also","read next","see also","also read","more stories","more news","most read","most popular","latest news","latest stories","latest headlines","top stories","other news","recommended","you may also like","in other news","more on this story","more on this topic","up next","trending","around the world","news in brief","in brief"]],
["de",["mehr zum thema","lesen sie auch","lesen sie mehr","weitere meldungen","weitere nachrichten","weitere artikel","weitere themen","verwandte artikel","verwandte themen","ahnliche artikel","meistgelesen","meistgelesene artikel","aktuelle nachrichten","aktuelle meldungen","neueste nachrichten","siehe auch","auch interessant","das konnte sie auch interessieren","kurzmeldungen","in kurze"]],
["fr",["a lire aussi","lire aussi","a lire egalement","a lire ensuite","voir aussi","sur le meme sujet","sur le meme theme","articles lies","articles associes","dans la meme rubrique","les plus lus","les plus lues","dernieres nouvelles","dernieres infos","dernieres depeches","en bref","autres actualites","plus d actualites","plus d infos","recommande pour vous"]],
["es",["lea tambien","lee tambien","leer mas","le puede interesar","te puede interesar","mas noticias","otras noticias","noticias relacionadas","articulos relacionados","relacionadas","relacionados","lo mas leido","lo ultimo","ultimas noticias","ultima hora","ver tambien","ademas","en breve","sobre este tema"]],
["it",["leggi anche","leggi di piu","potrebbe interessarti","articoli correlati","notizie correlate","correlati","altre notizie","i piu letti","le piu lette","ultime notizie","ultim ora","vedi anche","in breve","sullo stesso argomento"]],
["pt",["leia tambem","leia mais","ler tambem","ver tambem","veja tambem","saiba mais","mais noticias","outras noticias","noticias relacionadas","artigos relacionados","relacionadas","relacionados","mais lidas","mais lidos","ultimas noticias","em destaque","em breves"]],
["da",["laes ogsa","laes mere","se ogsa","mere om emnet","relaterede artikler","mest laeste","seneste nyt","flere nyheder","andre nyheder"]],
["no",["les ogsa","les mer","se ogsa","mer om saken","relaterte artikler","relaterte saker","mest lest","siste nytt","flere nyheter","andre nyheter"]],
["sv",["las ocksa","las aven","las mer","se aven","mer om amnet","relaterade artiklar","mest last","senaste nytt","fler nyheter","andra nyheter"]],
["fi",["lue myos","lue lisaa","katso myos","aiheesta lisaa","luetuimmat","uusimmat","tuoreimmat","lisaa uutisia","muut uutiset"]]]`);
