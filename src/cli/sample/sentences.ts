/** What a made-up page is written in: clauses to draw from, and how the language prints an age. */
export interface Wording {
  language: string;
  /** Agencies as that language's pages print them. */
  agencies: readonly string[];
  who: readonly string[];
  does: readonly string[];
  what: readonly string[];
  why: readonly string[];
  minutes: (count: number) => string;
}

/** Of a hundred pages so many are in each language, in this order. */
export const SHARES: readonly number[] = [45, 25, 12, 10, 8];

export const WORDINGS: readonly Wording[] = [
  {
    language: 'nl',
    agencies: ['ANP', 'ANP/RTR', 'ANP/AFP', 'ANP/DPA', 'RTR', 'ANP/BELGA', 'AP'],
    who: [
      'De regering',
      'Een woordvoerder van het leger',
      'De burgemeester',
      'De centrale bank',
      'Het ministerie van Gezondheid',
      'Een groep boeren',
      'De vakbond van havenarbeiders',
      'Het hooggerechtshof',
      'De luchthaven',
      'Een onderzoekscommissie',
      'De oppositie',
      'De kustwacht',
      'Een universiteit'
    ],
    does: [
      'kondigt',
      'bespreekt',
      'weigert',
      'verdedigt',
      'onderzoekt',
      'herziet',
      'presenteert',
      'verwerpt',
      'steunt',
      'betwist',
      'verlengt'
    ],
    what: [
      'een plan voor goedkopere woningen',
      'de noodtoestand in het noorden',
      'nieuwe regels voor de visserij',
      'het akkoord over waterrechten',
      'de sluiting van twee spoorlijnen',
      'een lening van drie miljard',
      'de uitslag van de verkiezingen',
      'een verbod op vuurwerk',
      'de schade door het noodweer',
      'het dossier van de kerncentrale',
      'een staakt-het-vuren van tien dagen',
      'de benoeming van vier rechters'
    ],
    why: [
      'nadat de prijzen voor de derde maand stegen',
      'ondanks felle kritiek van de buurlanden',
      'in de hoop op een snelle oplossing',
      'omdat de voorraden bijna op zijn',
      'terwijl duizenden mensen de straat op gingen',
      'een dag na het ontslag van de minister',
      'vooruitlopend op het overleg van volgende week',
      'op verzoek van het parlement',
      'al blijft onduidelijk wie het betaalt',
      'zo blijkt uit stukken die maandag uitlekten',
      'na wekenlange regenval'
    ],
    minutes: (count) => `${count} minuten geleden`
  },
  {
    language: 'en',
    agencies: ['Reuters', 'AP', 'AFP', 'Bloomberg', 'UPI', 'Xinhua'],
    who: [
      'The government',
      'An army spokesman',
      'The mayor',
      'The central bank',
      'The health ministry',
      'A group of farmers',
      'The dockworkers’ union',
      'The supreme court',
      'The airport',
      'An inquiry',
      'The opposition',
      'The coastguard',
      'A university'
    ],
    does: [
      'announced',
      'discussed',
      'rejected',
      'defended',
      'opened',
      'revised',
      'presented',
      'blocked',
      'backed',
      'disputed',
      'extended'
    ],
    what: [
      'a plan for cheaper housing',
      'the state of emergency in the north',
      'new rules for fishing fleets',
      'a deal on water rights',
      'the closure of two railway lines',
      'a three billion loan',
      'the result of the vote',
      'a ban on fireworks',
      'the cost of the storm damage',
      'the file on the nuclear plant',
      'a ten-day ceasefire',
      'the appointment of four judges'
    ],
    why: [
      'after prices rose for a third month',
      'despite sharp criticism from neighbours',
      'hoping for a quick settlement',
      'because stocks have nearly run out',
      'as thousands took to the streets',
      'a day after the minister resigned',
      'ahead of next week’s talks',
      'at the request of parliament',
      'though it is unclear who will pay',
      'papers leaked on Monday showed',
      'after weeks of heavy rain'
    ],
    minutes: (count) => `${count} minutes ago`
  },
  {
    language: 'de',
    agencies: ['dpa', 'dpa/AFP', 'Reuters', 'APA', 'epd'],
    who: [
      'Die Regierung',
      'Ein Sprecher der Armee',
      'Der Bürgermeister',
      'Die Zentralbank',
      'Das Gesundheitsministerium',
      'Eine Gruppe von Bauern',
      'Die Gewerkschaft der Hafenarbeiter',
      'Das oberste Gericht',
      'Der Flughafen',
      'Die Opposition'
    ],
    does: ['verteidigt', 'prüft', 'bespricht', 'verwirft', 'stützt', 'bestreitet', 'verlängert', 'überarbeitet'],
    what: [
      'einen Plan für günstigere Wohnungen',
      'den Notstand im Norden',
      'neue Regeln für die Fischerei',
      'die Einigung über Wasserrechte',
      'die Schließung zweier Bahnstrecken',
      'einen Kredit von drei Milliarden',
      'das Ergebnis der Wahl',
      'ein Verbot von Feuerwerk',
      'eine Waffenruhe von zehn Tagen'
    ],
    why: [
      'nachdem die Preise zum dritten Mal gestiegen sind',
      'trotz scharfer Kritik der Nachbarn',
      'in der Hoffnung auf eine schnelle Lösung',
      'weil die Vorräte fast aufgebraucht sind',
      'während Tausende auf die Straße gehen',
      'einen Tag nach dem Rücktritt des Ministers',
      'auf Wunsch des Parlaments'
    ],
    minutes: (count) => `vor ${count} Minuten`
  },
  {
    language: 'fr',
    agencies: ['AFP', 'Reuters', 'AP', 'ATS'],
    who: [
      'Le gouvernement',
      'Un porte-parole de l’armée',
      'Le maire',
      'La banque centrale',
      'Le ministère de la Santé',
      'Un groupe d’agriculteurs',
      'Le syndicat des dockers',
      'La cour suprême',
      'L’opposition'
    ],
    does: ['défend', 'examine', 'rejette', 'présente', 'soutient', 'conteste', 'prolonge', 'révise'],
    what: [
      'un plan pour des logements moins chers',
      'l’état d’urgence dans le nord',
      'de nouvelles règles pour la pêche',
      'l’accord sur les droits d’eau',
      'la fermeture de deux lignes de train',
      'un prêt de trois milliards',
      'le résultat du scrutin',
      'une trêve de dix jours'
    ],
    why: [
      'après une troisième hausse des prix',
      'malgré les vives critiques des voisins',
      'dans l’espoir d’une solution rapide',
      'car les réserves sont presque épuisées',
      'alors que des milliers de personnes manifestent',
      'au lendemain de la démission du ministre',
      'à la demande du parlement'
    ],
    minutes: (count) => `il y a ${count} minutes`
  },
  {
    language: 'es',
    agencies: ['EFE', 'AFP', 'Reuters', 'Europa Press'],
    who: [
      'El Gobierno',
      'Un portavoz del Ejército',
      'El alcalde',
      'El banco central',
      'El Ministerio de Sanidad',
      'Un grupo de agricultores',
      'El sindicato de estibadores',
      'La corte suprema',
      'La oposición'
    ],
    does: ['defiende', 'estudia', 'rechaza', 'presenta', 'apoya', 'discute', 'prorroga', 'revisa'],
    what: [
      'un plan de viviendas más baratas',
      'el estado de emergencia en el norte',
      'nuevas reglas para la pesca',
      'el acuerdo sobre el agua',
      'el cierre de dos líneas de tren',
      'un préstamo de tres mil millones',
      'el resultado de las elecciones',
      'una tregua de diez días'
    ],
    why: [
      'tras la tercera subida de precios',
      'pese a las duras críticas de los vecinos',
      'con la esperanza de una salida rápida',
      'porque casi no quedan reservas',
      'mientras miles de personas salen a la calle',
      'un día después de la renuncia del ministro',
      'a petición del parlamento'
    ],
    minutes: (count) => `hace ${count} minutos`
  }
];
