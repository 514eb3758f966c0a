// Compiled by `dateline facts` from tables/lookalikes.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Phrases that hold a country’s name, or its capital’s, and do not name it; one in lower case takes either. */
export const LOOKALIKES: readonly string[] = JSON.parse(`["South America","South American","Latin America","Latin American","Latin Americans","North America","North American","North Americans","Central America",
"Central American","Central Americans","South Americans","Zuid-Amerika","Zuid-Amerikaanse","Zuid-Amerikaans","Latijns-Amerika","Latijns-Amerikaanse",
"Latijns-Amerikaans","Noord-Amerika","Noord-Amerikaanse","Noord-Amerikaans","Midden-Amerika","Midden-Amerikaanse","América Latina","América del Sur",
"América Central","América del Norte","América do Sul","América do Norte","America Latina","America del Sud","America Centrale","America del Nord","Copa América",
"America’s Cup","Bank of America","Indian Ocean","Indische Oceaan","océan Indien","Indischer Ozean","Indischen Ozean","Indische Ozean","South China Sea",
"Zuid-Chinese Zee","Südchinesisches Meer","Südchinesischen Meer","mer de Chine","mar de China","Mar della Cina","Mar Cinese","Mar da China","East China Sea",
"Oost-Chinese Zee","Sea of Japan","Japanse Zee","mer du Japon","mar del Japón","English Channel","Irish Sea","Ierse Zee","Norwegian Sea","Noorse Zee",
"Gulf of Mexico","Golf van Mexico","Golf von Mexiko","golfe du Mexique","golfo de México","golfo del Messico","golfo do México","New Mexico","Nieuw-Mexico",
"Nouveau-Mexique","Nuevo México","Novo México","Gulf of Guinea","Golf van Guinee","Golf von Guinea","golfe de Guinée","golfo de Guinea","golfo di Guinea",
"golfo da Guiné","guinea pig","guinea pigs","Gulf of Oman","Golf van Oman","Golf von Oman","golfe d’Oman","golfo de Omán","New England","Nieuw-Engeland",
"Nouvelle-Angleterre","Nueva Inglaterra","New Jersey","American Samoa","Indian Wells","American Indian","American Indians","Wales Bonner","Jimmy Wales",
"Monaco di Baviera","Nieuw-Guinea","New Guinea","Lac Léman","in English","in French","in German","in Spanish","in Dutch","in Italian","in Portuguese",
"in Russian","in Chinese","in Arabic","in het Engels","in het Frans","in het Duits","in het Spaans","in het Russisch","in het Chinees","auf Englisch",
"auf Deutsch","auf Französisch","auf Russisch","en anglais","en français","en espagnol","en allemand","en russe","en inglés","en francés","en español","en ruso",
"in inglese","in francese","in spagnolo","em inglês","em francês","em espanhol","Washington Post","Washington state","state of Washington","George Washington",
"Denzel Washington","Times of India","Times of Israel","Moscow Times","Jakarta Post","Paris agreement","Paris climate","klimaatakkoord van Parijs",
"akkoord van Parijs","accord de Paris","accords de Paris","Pariser Klimaabkommen","Pariser Abkommen","Acuerdo de París","accordo di Parigi","Acordo de Paris",
"Oslo accords","Oslo-akkoorden","accords d’Oslo","Acuerdos de Oslo","Rome Statute","Statuut van Rome","Römisches Statut","statut de Rome","Estatuto de Roma",
"Treaty of Rome","Warsaw Pact","Warschaupact","Warschauer Pakt","pacte de Varsovie","Pacto de Varsovia","Verdrag van Lissabon","Lisbon Treaty",
"Vertrag von Lissabon","traité de Lisbonne","Tratado de Lisboa","Vienna Convention","Conventie van Wenen","Minsk agreements","Minsk-akkoorden","Minsker Abkommen",
"accords de Minsk","Paris Saint-Germain","Paris SG","Paris Hilton","Paris Jackson","Real Madrid","Atlético Madrid","Atlético de Madrid","Jack London",
"Irving Berlin","Isaiah Berlin","Michael Jordan","Jordan River","French fries","french fries","Dakar Rally","Dakar-rally","Rallye Dakar","Rally Dakar",
"Paris-Roubaix","Parijs-Roubaix","Parijs-Nice","Paris-Nice","Paris, Texas"]`);
