import { foldPrinted, foldSpaced } from '../text/fold.ts';

/**
 * All-caps words that open a paragraph before a dash or colon and are no place: labels of newsrooms, words of a sentence,
 * organisations. Only asked where no agency vouches for the place.
 */
const LABELS =
  'breaking|breaking news|exclusive|exclusief|exklusiv|exclusif|exclusiva|esclusiva|exclusivo|analysis|analyse|analisis|analisi|' +
  'update|updated|updates|urgent|dringend|urgente|flash|alert|live|liveblog|direct|direto|en vivo|diretta|watch|video|photo|photos|' +
  'foto|fotos|photo gallery|audio|podcast|listen|read|read more|lees ook|quiz|poll|opinion|opinie|meinung|avis|opinione|opiniao|' +
  'editorial|commentary|comment|commentaar|kommentar|column|review|recensie|interview|profile|profiel|portret|portrait|feature|' +
  'factbox|fact check|factcheck|fact-check|timeline|explainer|explained|preview|roundup|wrapup|wrap|highlights|scoreboard|results|' +
  'uitslagen|sport|sports|weather|weer|wetter|meteo|news|nieuws|nieuwsbrief|nachrichten|noticias|notizie|actualite|newsletter|note|' +
  "editor's note|editors' note|correction|correctie|korrektur|rectificatie|rectificatif|correccion|errata|advisory|notice|warning|" +
  'waarschuwing|warnung|attention|attentie|achtung|let op|tip|tips|faq|q&a|qa|top|top news|top stories|summary|samenvatting|overzicht|' +
  'ueberblick|uberblick|resume|resumen|just in|developing|latest|the latest|new|nieuw|neu|nouveau|nuevo|hot|must read|sponsored|' +
  'advertisement|advertentie|anzeige|publicite|publicidad|ad|promo|contact|contacts|source|bron|quelle|sources|about|over|bio|' +
  'background|achtergrond|hintergrund|chronology|chronologie|kalender|calendar|agenda|diary|obituary|obit|in memoriam|column|' +
  'box|kader|graphic|infographic|kort|brief|briefs|in brief|kurz|question|answer|vraag|antwoord|frage|antwort|pro|con|plus|minus|' +
  'yes|no|ja|nee|nein|oui|non|si|not|never|nooit|nie|jamais|nunca|mai|the|a|an|de|het|een|der|die|das|ein|le|la|les|un|une|el|los|' +
  'il|lo|i|we|you|he|she|it|they|ik|jij|hij|zij|wij|ich|du|er|sie|wir|je|tu|nous|who|what|when|where|why|how|wie|wat|waar|waarom|' +
  'hoe|was|wo|warum|qui|quoi|ou|quand|que|donde|this|that|these|those|and|but|or|if|so|then|now|today|vandaag|heute|hier|ici|here|' +
  'nato|navo|otan|nafta|opec|opep|fifa|uefa|ioc|ioc|fbi|cia|nsa|nasa|esa|who|wto|imf|ecb|ezb|bce|oecd|asean|brics|g7|g8|g20|ibm|' +
  'bmw|vw|hsbc|kpmg|bbc|nos|rtl|vrt|rtbf|ard|zdf|orf|srf|rts|rai|tve|cnn|nbc|cbs|abc|fox|msnbc|espn|nba|nfl|nhl|mlb|ufc|wwe|pga|atp|' +
  'wta|f1|cdu|csu|spd|fdp|afd|vvd|pvv|pvda|cda|d66|sp|nsc|bbb|lr|rn|ps|pp|psoe|vox|eu|ue|un|onu|vn|uno|us|usa|uk|vk|vs|ddr|urss|' +
  'january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|' +
  'saturday|sunday|stop|start|covid|covid-19|aids|hiv|ceo|cfo|pm|mp|mps|bp|mps|dna|gdp|bnp|bip|pib|ai|it|tv|dvd|cd|diy|rip|usb|unicef|unesco|unhcr|unrwa|ocha|' +
  'hamas|isis|eta|ira|plo|plo|fatah|tesla|spacex|google|apple|facebook|meta|microsoft|amazon|netflix|twitter|x|' +
  'black friday|merry christmas|happy new year|please note|for immediate release|press release|persbericht|pressemitteilung|' +
  'communique|communique de presse|comunicado|comunicado de prensa|comunicato stampa|media advisory|end|ends|ende|fin|einde|' +
  'leder|ledare|debat|debatt|kronik|kronikk|kronika|analys|intervju|nyheder|nyheter|nyhetene|pluss|siste|bild|bilder|billeder|se video|' +
  'uutinen|uutiset|kolumni|paakirjoitus|mielipide|arvio|direkte|suora|insandare|anmeldelse|recension|fakta|faktat|nrk|svt|yle|tv2|' +
  'politi|politiet|polisen|poliisi|politie|polizei|police|policia|polizia|brandweer|feuerwehr|pompiers|bomberos|' +
  'folketinget|stortinget|riksdagen|eduskunta|bundestag|bundesrat|tweede kamer|eerste kamer|parlament|parlement|parlamento|' +
  'parliament|senate|senat|senado|senato|congress|kabinet|regering|regeringen|regierung|gouvernement|gobierno|governo|government';

const LABEL_SET = new Set(LABELS.split('|'));

/** Whether an all-caps opening is a label, an organisation or a word of a sentence. */
export const isLabel = (printed: string): boolean => LABEL_SET.has(foldSpaced(printed));

/** First words of persons' names and of sentences: `PRESIDENT TRUMP -`, `THE END.`; `THE HAGUE` is a place all the same. */
const TITLES = new Set(
  (
    'president minister premier king queen prince princess pope mr mrs ms dr sir senator sen rep gov general gen captain judge ' +
    'koning koningin paus praesident konig konigin papst roi reine pape rey reina papa presidente ministro ministre kanzler ' +
    'this that these those why how what when who if is are was do does did will can not no my our your his her their'
  ).split(' ')
);

/** Whether an all-caps opening begins as a person's title or a sentence does. */
export function isTitled(printed: string): boolean {
  const [first = '', second = ''] = foldPrinted(printed).split(/\s+/);
  return (
    TITLES.has(first) ||
    (first === 'the' && ['end', 'latest', 'big', 'new', 'best', 'top', 'issue', 'facts'].includes(second))
  );
}
