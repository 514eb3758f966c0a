import { foldSpaced } from '../text/fold.ts';

/**
 * Names of a newspaper's sections, per language, as their fronts and menus print them; in capitals before a dash they
 * open a paragraph as a place would: `CULTUUR – Nieuwe film …`. What `labels.ts` has is not repeated. Folded.
 */
const RUBRICS: Readonly<Record<string, string>> = {
  nl: 'binnenland|buitenland|cultuur|economie|politiek|media|wetenschap|gezondheid|regio|misdaad|rechtszaak|rechtspraak|muziek|boeken|film|televisie|kunst|reizen|koken|eten|wonen|geld|beurs|onderwijs|klimaat|milieu|verkeer|voetbal|wielrennen|tennis|schaatsen|formule 1|kort nieuws|in het kort|familieberichten|de dag',
  en: 'world|national|international|politics|business|markets|stocks|money|economy|technology|tech|science|health|culture|arts|music|books|theater|theatre|television|movies|style|travel|food|education|climate|environment|local|local news|crime|courts|letters|lifestyle|entertainment|football|soccer|baseball|basketball|hockey|cricket|rugby|golf|racing|boxing|cycling|athletics|tennis|real estate|recipe|recipes|community|history',
  de: 'inland|ausland|panorama|politik|wirtschaft|kultur|medien|wissenschaft|gesundheit|gesellschaft|lokales|regional|regionales|borse|boerse|finanzen|geld|technik|netzwelt|reise|auto|bildung|umwelt|klima|verkehr|fussball|handball|eishockey|formel 1|leichtathletik|musik|kino|bucher|buecher|theater|feuilleton|vermischtes|leute|justiz|kriminalitat|kriminalitaet|aus aller welt',
  fr: 'monde|france|politique|economie|societe|culture|sciences|sante|medias|bourse|marches|planete|environnement|climat|education|technologies|musique|cinema|livres|theatre|voyage|cuisine|football|cyclisme|justice|faits divers|regions|international|style|idees|tribune|en bref',
  es: 'mundo|internacional|nacional|espana|politica|economia|sociedad|cultura|ciencia|salud|deportes|futbol|ciclismo|tecnologia|bolsa|mercados|educacion|clima|medio ambiente|musica|cine|libros|television|gente|sucesos|justicia|viajes|breves',
  it: 'mondo|esteri|interni|cronaca|politica|economia|cultura|scienza|salute|calcio|ciclismo|tecnologia|borsa|mercati|scuola|ambiente|musica|libri|spettacoli|televisione|viaggi|motori|giustizia|in breve',
  pt: 'mundo|pais|brasil|portugal|politica|economia|sociedade|cultura|ciencia|saude|esporte|esportes|desporto|futebol|tecnologia|bolsa|mercados|educacao|ambiente|musica|cinema|livros|televisao|viagens|justica|cotidiano|em resumo',
  da: 'indland|udland|politik|okonomi|kultur|videnskab|sundhed|samfund|erhverv|bors|teknologi|klima|miljo|musik|boger|rejser|fodbold|handbold|cykling|krimi|kort nyt',
  no: 'innenriks|utenriks|politikk|okonomi|kultur|vitenskap|helse|samfunn|naeringsliv|bors|teknologi|klima|miljo|musikk|boker|reise|fotball|handball|ski|skisport|krim|kort fortalt',
  sv: 'inrikes|utrikes|varlden|sverige|politik|ekonomi|kultur|vetenskap|halsa|samhalle|naringsliv|bors|teknik|klimat|miljo|musik|bocker|resor|fotboll|ishockey|handboll|brott|noje|i korthet',
  fi: 'kotimaa|ulkomaat|politiikka|talous|kulttuuri|tiede|terveys|yhteiskunta|porssi|teknologia|ilmasto|ymparisto|musiikki|kirjat|matkailu|jalkapallo|jaakiekko|urheilu|rikos|viihde|lyhyesti'
};

const RUBRIC_SET = new Set(Object.values(RUBRICS).flatMap((row) => row.split('|')));

/** Whether a printed name is that of a newspaper's section. */
export const isRubric = (printed: string): boolean => RUBRIC_SET.has(foldSpaced(printed).trim());
