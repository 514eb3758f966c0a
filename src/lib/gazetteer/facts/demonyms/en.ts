/** English adjectives and peoples by country; `inflect.ts` adds plurals. Written by hand for Dateline. */
export const DEMONYMS_EN = `
AD andorran, AE emirati, AF afghan, AG antiguan, AL albanian, AM armenian, AO angolan, AR argentine argentinian, AT austrian, AU australian aussie, AW aruban, AZ azerbaijani azeri, BA bosnian, BB barbadian bajan,
BD bangladeshi, BE belgian flemish walloon, BF burkinabe, BG bulgarian, BH bahraini, BI burundian, BJ beninese, BM bermudian, BN bruneian, BO bolivian, BR brazilian, BS bahamian, BT bhutanese,
BW botswanan motswana, BY belarusian belarussian, BZ belizean, CA canadian, CD congolese, CG congolese, CF central-african, CH swiss, CI ivorian, CL chilean, CM cameroonian, CN chinese, CO colombian,
CR costa-rican, CU cuban, CV cape-verdean, CW curacaoan, CY cypriot, CZ czech, DE german, DJ djiboutian, DK danish dane, DM dominican, DO dominican, DZ algerian, EC ecuadorian ecuadorean, EE estonian, EG egyptian,
EH sahrawi, ER eritrean, ES spanish spaniard catalan, ET ethiopian, FI finnish finn, FJ fijian, FO faroese, FR french frenchman frenchmen, GA gabonese, GB british briton english englishman scottish scot welsh, GD grenadian,
GE georgian, GH ghanaian, GL greenlandic greenlander, GM gambian, GN guinean, GQ equatoguinean equatorial-guinean, GR greek, GT guatemalan, GW bissau-guinean, GY guyanese, HK hongkonger hong-konger, HN honduran,
HR croatian croat, HT haitian, HU hungarian, ID indonesian, IE irish irishman, IL israeli, IN indian, IQ iraqi, IR iranian, IS icelandic icelander, IT italian, JM jamaican, JO jordanian, JP japanese,
KE kenyan, KG kyrgyz, KH cambodian, KI i-kiribati, KM comorian, KP north-korean, KR south-korean, KW kuwaiti, KZ kazakh kazakhstani, LA laotian lao, LB lebanese, LC saint-lucian, LI liechtensteiner,
LK sri-lankan, LR liberian, LS basotho, LT lithuanian, LU luxembourgish luxembourger, LV latvian, LY libyan, MA moroccan, MC monegasque, MD moldovan, ME montenegrin, MG malagasy, MH marshallese, MK macedonian,
ML malian, MM burmese myanmarese, MN mongolian, MR mauritanian, MT maltese, MU mauritian, MV maldivian, MW malawian, MX mexican, MY malaysian, MZ mozambican, NA namibian, NE nigerien, NG nigerian, NI nicaraguan,
NL dutch dutchman dutchmen netherlander, NO norwegian, NP nepali nepalese, NZ new-zealander kiwi, OM omani, PA panamanian, PE peruvian, PG papua-new-guinean, PH philippine filipino filipina, PK pakistani, PL polish pole,
PR puerto-rican, PS palestinian gazan, PT portuguese, PY paraguayan, QA qatari, RO romanian, RS serbian serb, RU russian, RW rwandan, SA saudi saudi-arabian, SB solomon-islander, SC seychellois, SD sudanese, SE swedish swede,
SG singaporean, SI slovenian slovene, SK slovak slovakian, SL sierra-leonean, SN senegalese, SO somali somalian, SR surinamese, SS south-sudanese, SV salvadoran salvadorean, SY syrian, SZ swazi, TD chadian, TG togolese,
TH thai, TJ tajik tajikistani, TL timorese east-timorese, TM turkmen, TN tunisian, TO tongan, TR turkish turk, TT trinidadian, TV tuvaluan, TW taiwanese, TZ tanzanian, UA ukrainian, UG ugandan, US american,
UY uruguayan, UZ uzbek, VE venezuelan, VN vietnamese, VU ni-vanuatu, WS samoan, XK kosovar kosovan, YE yemeni, ZA south-african, ZM zambian, ZW zimbabwean
`;
