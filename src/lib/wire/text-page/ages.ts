/** Milliseconds a unit; null where a unit has no fixed length and would make up a time. */
const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000, long: null } as const;
type Unit = keyof typeof UNIT_MS;

/** How a language prints an age: `#` stands for the number or word, `@` for the unit. */
interface AgeLanguage {
  language: string;
  frames: readonly string[];
  units: Readonly<Partial<Record<Unit, string>>>;
  /** Words for numbers. */
  numbers: Readonly<Record<string, number>>;
  /** Whole phrases without a unit, in minutes. */
  phrases: Readonly<Record<string, number>>;
}

/**
 * Ages as news sites print them. chrono-node was tried instead: it needs a word's end behind an age, which
 * `20 minuten geledenDAKAR` does not have, and knows neither `kwartier geleden` nor `zojuist` nor the northern languages.
 */
const AGE_LANGUAGES: readonly AgeLanguage[] = [
  {
    language: 'nl',
    frames: ['# @ geleden'],
    units: {
      minute: 'minuten|minuut|minuutje|min\\.|min',
      hour: 'uren|uur|uurtje|u\\.|u',
      day: 'dagen|dag|d',
      week: 'weken|week',
      long: 'maanden|maand|jaren|jaar'
    },
    numbers: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, tien: 10 },
    phrases: {
      zojuist: 0,
      zonet: 0,
      'net binnen': 0,
      'een kwartier geleden': 15,
      'kwartier geleden': 15,
      'een half uur geleden': 30,
      'half uur geleden': 30,
      'halfuur geleden': 30
    }
  },
  {
    language: 'en',
    frames: ['# @ ago', '#@ ago'],
    units: {
      minute: 'minutes|minute|mins|min\\.|min|m',
      hour: 'hours|hour|hrs|hr|h',
      day: 'days|day|d',
      week: 'weeks|week|w',
      long: 'months|month|years|year'
    },
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3 },
    phrases: { 'just now': 0, 'half an hour ago': 30, 'a quarter of an hour ago': 15 }
  },
  {
    language: 'de',
    frames: ['vor # @'],
    units: {
      minute: 'minuten|minute|min\\.|min',
      hour: 'stunden|stunde|std\\.|std|h',
      day: 'tagen|tage|tag',
      week: 'wochen|woche',
      long: 'monaten|monat|jahren|jahr'
    },
    numbers: { einer: 1, einem: 1, zwei: 2, drei: 3 },
    phrases: { 'gerade eben': 0, soeben: 0, 'vor einer halben stunde': 30, 'vor einer viertelstunde': 15 }
  },
  {
    language: 'fr',
    frames: ['il y a # @'],
    units: {
      minute: 'minutes|minute|min\\.|min|mn',
      hour: 'heures|heure|h',
      day: 'jours|jour|j',
      week: 'semaines|semaine',
      long: 'mois|ans|an'
    },
    numbers: { un: 1, une: 1, deux: 2, trois: 3 },
    phrases: { "à l'instant": 0, 'à l’instant': 0, 'il y a une demi-heure': 30, "il y a un quart d'heure": 15 }
  },
  {
    language: 'es',
    frames: ['hace # @'],
    units: {
      minute: 'minutos|minuto|min\\.|min',
      hour: 'horas|hora|h',
      day: 'días|dias|día|dia',
      week: 'semanas|semana',
      long: 'meses|mes|años|año'
    },
    numbers: { un: 1, una: 1, dos: 2, tres: 3 },
    phrases: { 'ahora mismo': 0, 'hace media hora': 30, 'hace un cuarto de hora': 15 }
  },
  {
    language: 'it',
    frames: ['# @ fa'],
    units: {
      minute: 'minuti|minuto|min\\.|min',
      hour: 'ore|ora|h',
      day: 'giorni|giorno',
      week: 'settimane|settimana',
      long: 'mesi|mese|anni|anno'
    },
    numbers: { un: 1, una: 1, "un'": 1, due: 2, tre: 3 },
    phrases: { adesso: 0, 'proprio ora': 0, "mezz'ora fa": 30, "un'ora fa": 60, 'un’ora fa': 60 }
  },
  {
    language: 'pt',
    frames: ['há # @', '# @ atrás'],
    units: {
      minute: 'minutos|minuto|min\\.|min',
      hour: 'horas|hora|h',
      day: 'dias|dia',
      week: 'semanas|semana',
      long: 'meses|mês|anos|ano'
    },
    numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3 },
    phrases: { 'agora mesmo': 0, 'há meia hora': 30 }
  },
  {
    language: 'da',
    frames: ['for # @ siden'],
    units: {
      minute: 'minutter|minut|min\\.|min',
      hour: 'timer|time',
      day: 'dage|dag',
      week: 'uger|uge',
      long: 'måneder|måned|år'
    },
    numbers: { en: 1, et: 1, to: 2 },
    phrases: { 'lige nu': 0 }
  },
  {
    language: 'no',
    frames: ['for # @ siden'],
    units: {
      minute: 'minutter|minutt|min\\.|min',
      hour: 'timer|time',
      day: 'dager|dag|døgn',
      week: 'uker|uke',
      long: 'måneder|måned|år'
    },
    numbers: { en: 1, ett: 1, to: 2 },
    phrases: { 'akkurat nå': 0 }
  },
  {
    language: 'sv',
    frames: ['för # @ sedan', '# @ sedan'],
    units: {
      minute: 'minuter|minut|min\\.|min',
      hour: 'timmar|timme|tim',
      day: 'dagar|dag|dygn',
      week: 'veckor|vecka',
      long: 'månader|månad|år'
    },
    numbers: { en: 1, ett: 1, två: 2 },
    phrases: { 'just nu': 0, nyss: 0 }
  },
  {
    language: 'fi',
    frames: ['# @ sitten'],
    units: {
      minute: 'minuuttia|minuutti|min',
      hour: 'tuntia|tunti|t',
      day: 'päivää|päivä|pv',
      week: 'viikkoa|viikko',
      long: 'kuukautta|kuukausi|vuotta|vuosi'
    },
    numbers: { yksi: 1, kaksi: 2 },
    phrases: { 'juuri nyt': 0 }
  }
];

export { AGE_LANGUAGES, UNIT_MS, type AgeLanguage, type Unit };
