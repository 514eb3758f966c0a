import { COUNTRY_ABBREVIATIONS, COUNTRY_NAMES } from '../facts/compiled/countries.ts';
import { foldPrinted } from '../text/fold.ts';

/**
 * What may qualify a place in a dateline, as printed after a comma or in brackets, by country; folded (no full stops).
 * Sources: the AP and Canadian Press style abbreviations, ISO 3166-2, the Italian plate codes, what wires print.
 */
const DIVISIONS: Readonly<Record<string, string>> = {
  usa:
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|' +
    'iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|' +
    'nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|' +
    'rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|' +
    'wyoming|district of columbia|puerto rico|guam|virgin islands',
  usaAp:
    'ala|ariz|ark|calif|colo|conn|del|dc|d c|fla|ga|ill|ind|kan|kans|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nebr|nev|nh|n h|nj|' +
    'n j|nm|n m|ny|n y|nc|n c|nd|n d|okla|ore|pa|penn|penna|ri|r i|sc|s c|sd|s d|tenn|tex|vt|va|wash|wva|w va|wis|wisc|wyo|pr',
  usaPostal: 'al|ak|az|ar|ca|co|ct|de|fl|hi|id|il|in|ia|ks|me|ma|mi|mn|ms|mt|ne|nv|oh|ok|or|tn|tx|ut|wv|wi|wy',
  canada:
    'ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|' +
    'newfoundland and labrador|labrador|prince edward island|yukon|nunavut|northwest territories|ont|que|qc|bc|b c|alta|man|' +
    'sask|ns|n s|nb|n b|nl|nfld|pei|p e i|nwt|on|ab|mb|sk|pe|yt|nu|nt|colombie-britannique|nouvelle-ecosse|nouveau-brunswick',
  australia:
    'new south wales|nsw|victoria|vic|queensland|qld|south australia|western australia|tasmania|tas|northern territory|act',
  britain:
    'england|scotland|wales|northern ireland|uk|u k|great britain|engeland|schotland|angleterre|ecosse|inglaterra|escocia',
  switzerland:
    'zh|be|lu|ur|sz|ow|nw|gl|zg|fr|so|bs|bl|sh|ar|ai|sg|gr|ag|tg|ti|vd|vs|ne|ge|ju|zurich|bern|berne|luzern|lucerne|uri|schwyz|' +
    'obwalden|nidwalden|glarus|zug|fribourg|solothurn|basel-landschaft|schaffhausen|appenzell|st gallen|graubunden|grisons|' +
    'aargau|argovie|thurgau|ticino|tessin|vaud|waadt|valais|wallis|neuchatel|geneve|genf|jura',
  germany:
    'baden-wurttemberg|bayern|bavaria|beieren|brandenburg|bremen|hamburg|hessen|mecklenburg-vorpommern|niedersachsen|nedersaksen|' +
    'nordrhein-westfalen|noordrijn-westfalen|rheinland-pfalz|saarland|sachsen|saksen|saxony|sachsen-anhalt|' +
    'schleswig-holstein|thuringen|nrw',
  austria: 'burgenland|karnten|niederosterreich|oberosterreich|salzburg|steiermark|tirol|vorarlberg|wien',
  italy:
    'agrigento|alessandria|ancona|aosta|arezzo|ascoli piceno|asti|avellino|bari|barletta-andria-trani|belluno|benevento|bergamo|' +
    'biella|bologna|bolzano|brescia|brindisi|cagliari|caltanissetta|campobasso|caserta|catania|catanzaro|chieti|como|cosenza|' +
    'cremona|crotone|cuneo|enna|fermo|ferrara|firenze|foggia|forli|forli-cesena|frosinone|genova|gorizia|grosseto|imperia|isernia|' +
    "l'aquila|la spezia|latina|lecce|lecco|livorno|lodi|lucca|macerata|mantova|massa-carrara|matera|messina|milano|modena|monza|" +
    'napoli|novara|nuoro|oristano|padova|palermo|parma|pavia|perugia|pesaro|pesaro-urbino|pescara|piacenza|pisa|pistoia|pordenone|' +
    'potenza|prato|ragusa|ravenna|reggio calabria|reggio emilia|rieti|rimini|roma|rovigo|salerno|sassari|savona|siena|siracusa|' +
    'sondrio|taranto|teramo|terni|torino|trapani|trento|treviso|trieste|udine|varese|venezia|verbania|vercelli|verona|' +
    'vibo valentia|vicenza|viterbo',
  netherlands:
    'groningen|friesland|drenthe|overijssel|flevoland|gelderland|utrecht|noord-holland|zuid-holland|zeeland|noord-brabant|limburg',
  other:
    'gaza|gaza strip|gazastrook|gazastreifen|bande de gaza|franja de gaza|striscia di gaza|faixa de gaza|west bank|occupied west bank|' +
    'westelijke jordaanoever|westjordanland|cisjordanie|cisjordania|cisgiordania|palestinian territories|occupied palestinian territory|' +
    'territoires palestiniens|territorios palestinos|palestijnse gebieden|golan heights|golan|crimea|krim|crimee|kosovo|iraqi kurdistan|' +
    'kurdistan|kashmir|jammu and kashmir|punjab|maharashtra|gujarat|assam|kerala|bihar|uttar pradesh|tamil nadu|west bengal|sindh|' +
    'balochistan|khyber pakhtunkhwa|aceh|papua|bali|mindanao|sicily|sicilia|sicile|sizilien|sardinia|sardegna|corsica|corse|crete|' +
    'kreta|lesbos|baleares|mallorca|tenerife|canarias|canary islands|andalucia|catalonia|cataluna|catalunya|galicia|galice|bretagne|' +
    'normandie|provence|alsace|reunion|la reunion|guadeloupe|martinique|mayotte|nouvelle-caledonie|polynesie francaise|bosnia|england|' +
    'trinidad|tobago|antigua|barbuda|palestine|tibet|usa|u s a|us|u s|vs|uae|eau|eua|ee uu|eeuu|rdc|drc|dr congo|ddr|urss|ussr|texcoco|holland|czech republic|burma|ivory coast|swaziland|' +
    'macedonia|republic of ireland|cape verde|east timor|turkey|republique tcheque|republica checa|repubblica ceca|tschechische republik'
};

/** Forms as this room compares them; a name with a bracket is in the tables without it too. */
const foldedForms = (tables: typeof COUNTRY_NAMES): string[] =>
  Object.values(tables)
    .flat()
    .flatMap(([, forms]) => forms)
    .map(foldPrinted);

/** CLDR writes `trinidad & tobago` where datelines print *and*. */
const COUNTRIES = new Set(foldedForms(COUNTRY_NAMES).flatMap((name) => [name, name.replace(' & ', ' and ')]));
const KNOWN = new Set([...COUNTRIES, ...foldedForms(COUNTRY_ABBREVIATIONS)]);
for (const names of Object.values(DIVISIONS)) for (const name of names.split('|')) KNOWN.add(name);
const CANTONS = new Set((DIVISIONS.switzerland ?? '').split('|').filter((name) => name.length === 2));

/** Words of the longest name that begins with a word. */
const WORDS_BY_FIRST = new Map<string, number>();
for (const name of KNOWN) {
  const words = name.split(' ');
  for (const first of [words[0] ?? name, name.split(/[ -]/)[0] ?? name])
    WORDS_BY_FIRST.set(first, Math.max(words.length, WORDS_BY_FIRST.get(first) ?? 0));
}

const WORDS = new Set([...KNOWN].flatMap((name) => name.split(' ')));

/** Whether a folded word stands in a name of the tables: `arabes` of *Émirats arabes unis*. */
export const isQualifierWord = (word: string): boolean => WORDS.has(word);

/** How many words a name of the tables that begins with a folded word has at most; 0 when none begins so. */
export const qualifierWords = (word: string): number => WORDS_BY_FIRST.get(word) ?? 0;

/** A state, province, canton, Land or country whose name datelines print behind a place. */
export const isQualifier = (folded: string): boolean => KNOWN.has(folded);

/** `GR`, `VS`: the Swiss way to qualify a place without comma or bracket. */
export const isCanton = (folded: string): boolean => CANTONS.has(folded);

/** `Trinidad en Tobago` is one name, though it holds an *and*. */
export const isCountry = (folded: string): boolean => COUNTRIES.has(folded);

/** Regions named as a city is: behind a comma they may be a second place (`LONDON, NEW YORK`). */
const CITIES_TOO = new Set(
  [
    DIVISIONS.italy ?? '',
    'new york|washington|hamburg|bremen|wien|salzburg|brandenburg|luxembourg|luxemburg|singapore|monaco|utrecht|groningen|geneve|' +
      'zurich|bern|berne|luzern|lucerne|fribourg|neuchatel|solothurn|victoria|gaza|hong kong|panama|guatemala|mexico|kuwait|djibouti'
  ].flatMap((names) => names.split('|'))
);

export const isCityToo = (folded: string): boolean => CITIES_TOO.has(folded);
