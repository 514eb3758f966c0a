const list = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/**
 * Abbreviations behind which a name or a figure follows, folded: their full stop never ends a sentence. As CLDR's suppressions of
 * sentence breaks have them, with what Dutch wires print.
 */
export const TITLES = list(
  'dr mr mrs ms mx prof rev hon st ste mt ft gen lt col maj capt cpt cmdr adm sgt cpl pvt brig sen rep gov pres supt insp msgr messrs',
  'dhr mevr mw drs ir ing ds mgr bc jhr zr ph nr no nos art fig vol pp blz vgl bijv bv ca resp plv o',
  'hr fr frl nr str prof dipl sog bzw zb vgl abs evtl ggf inkl geb gest kath ev',
  'mme mlle mm me mgr bd av env',
  'sr sra srta sres dn dna d da lic ing ee uu num pag prov',
  'sig sigg dott avv on geom rag ecc'
);

/** Abbreviations that may end a sentence as well, folded: a full stop behind them ends one where the next word opens one. */
export const SHORTENED = list(
  'jan feb febr mrt mar apr aug sept sep oct okt nov dec dez mon tue tues wed thu thurs fri sat sun',
  'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
  'ont que alta man sask vic qld tas',
  'inc corp ltd co bros jr sr vs etc al est dept univ assn natl intl mln mld mio mrd tel jl ltz usw uzw enz sa cia ave blvd'
);

/** Words that open a sentence and no name, folded. */
export const OPENERS = list(
  'the a an it he she they we i but and this that these those there his her its their in on at after when while no not if as for',
  'de het een hij zij ze dat dit die er maar volgens ook daarmee bij op na met voor om als toen',
  'der das ein eine er sie es wir aber im am nach bei mit auf doch auch den dem',
  'le les un une il elle ils elles mais ce cette selon dans en',
  'el los las unos unas pero este esta segun lo la',
  'gli ma secondo nel nella'
);
