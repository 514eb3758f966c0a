import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { readTimeLine } from '../../../../src/lib/wire/text-page/time-line.ts';
import { AGE_LANGUAGES } from '../../../../src/lib/wire/text-page/ages.ts';

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: Record<string, number | null> = {
  second: SECOND,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: null,
  year: null
};
const require = createRequire(import.meta.url);

type Field = { 'relativeTime-type-past'?: Record<string, string>; 'relative-type--1'?: string };

/** CLDR's relative-time fields of a language: the truth from outside. */
function fieldsOf(language: string): Record<string, Field> {
  const file = require.resolve(`cldr-dates-full/main/${language}/dateFields.json`);
  const { main } = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { dates: { fields: Record<string, Field> } }>;
  };
  return main[language]?.dates.fields ?? {};
}

/** Forms with a letter that stands for two units, or that print a minus sign instead of a word. */
const isReadable = (form: string): boolean => !/^[-−]/.test(form);

describe.each(AGE_LANGUAGES.map(({ language }) => language))('CLDR’s ages in %s', (language) => {
  const fields = fieldsOf(language);
  const rows = Object.entries(UNITS).flatMap(([unit, size]) =>
    ['', '-short', '-narrow'].flatMap((width) =>
      Object.values(fields[unit + width]?.['relativeTime-type-past'] ?? {})
        .filter(isReadable)
        .flatMap((form) =>
          [1, 2, 5, 21].map((count): [string, number | null] => [
            form.replace('{0}', String(count)),
            size && count * size
          ])
        )
    )
  );
  test.each([...new Map(rows)])('%s', (line, milliseconds) => {
    const age = readTimeLine(line);
    expect(age && { text: age.text, milliseconds: age.milliseconds }).toEqual({
      text: line.replace(/^\s+/, ''),
      milliseconds
    });
  });

  test('yesterday is a time of no certain length', () => {
    const line = fields.day?.['relative-type--1'] ?? '';
    expect(readTimeLine(line)?.milliseconds, line).toBeNull();
  });
});

/** Beyond CLDR: words around the amount, words for numbers, fractions, two units, as news sites print them. */
const PRINTED: Record<string, [line: string, minutes: number | null][]> = {
  nl: [
    ['zes uur geleden', 360],
    ['anderhalf uur geleden', 90],
    ['anderhalve dag geleden', 2160],
    ['driekwartier geleden', 45],
    ['ruim een uur geleden', 60],
    ['circa 3 uur geleden', 180],
    ['bijna twee uur geleden', 120],
    ['1,5 uur geleden', 90],
    ['1½ uur geleden', 90],
    ['½ uur geleden', 30],
    ['1 uur en 20 minuten geleden', 80],
    ['1.440 minuten geleden', 1440],
    ['minder dan een minuut geleden', 1],
    ['minder dan een uur geleden', null],
    ['Laatst bijgewerkt: 20 minuten geleden', 20],
    ['20 minuten geleden…', 20],
    ['20\u00a0minuten\u00a0geleden', 20],
    ['20m', 20],
    ['2u', 120],
    ['enkele minuten geleden', null],
    ['gisteren 10:35', null],
    ['lang geleden, 3 jaar geleden', null]
  ],
  en: [
    ['about an hour ago', 60],
    ['over 2 hours ago', 120],
    ['almost 3 hours ago', 180],
    ['less than a minute ago', 1],
    ['1 hour 20 minutes ago', 80],
    ['1 hour and 20 minutes ago', 80],
    ['1,200 minutes ago', 1200],
    ['Updated 2 hours ago', 120],
    ['Published: 2 hours ago', 120],
    ['2 hours ago • Updated', 120],
    ['an hour and a half ago', 90],
    ['half an hour ago', 30],
    ['six hours ago', 360],
    ['moments ago', 0],
    ['a couple of hours ago', null]
  ],
  de: [
    ['vor etwa drei Stunden', 180],
    ['vor anderthalb Stunden', 90],
    ['vor einer halben Stunde', 30],
    ['vor einer Viertelstunde', 15],
    ['seit 2 Stunden', 120],
    ['Aktualisiert vor 5 Min.', 5],
    ['vor 1 Std. 20 Min.', 80],
    ['vor wenigen Minuten', null],
    ['gestern, 10:35 Uhr', null]
  ],
  fr: [
    ['il y a 2h', 120],
    ['il y a 1h20', 80],
    ['il y a environ 3 heures', 180],
    ['il y a une demi-heure', 30],
    ['il y a un quart d’heure', 15],
    ['il y a une heure et demie', 90],
    ['Mis à jour il y a 12 minutes', 12],
    ['il y a moins d’une minute', 1],
    ['il y a quelques minutes', null],
    ['hier à 10h35', null]
  ],
  es: [
    ['hace un momento', 0],
    ['hace más de 2 horas', 120],
    ['hace media hora', 30],
    ['hace una hora y media', 90],
    ['hace 1 hora y 20 minutos', 80],
    ['Actualizado hace 5 min', 5],
    ['hace unos minutos', null]
  ],
  it: [
    ['circa 3 ore fa', 180],
    ["mezz'ora fa", 30],
    ["un'ora e mezza fa", 90],
    ['Aggiornato 20 minuti fa', 20],
    ['pochi minuti fa', null]
  ],
  pt: [
    ['há cerca de 3 horas', 180],
    ['há meia hora', 30],
    ['há uma hora e meia', 90],
    ['2 horas atrás', 120],
    ['Atualizado há 5 minutos', 5],
    ['há alguns minutos', null]
  ],
  da: [
    ['2 timer siden', 120],
    ['for halvanden time siden', 90],
    ['for cirka 3 timer siden', 180],
    ['Opdateret for 5 minutter siden', 5],
    ['for få minutter siden', null]
  ],
  no: [
    ['2 timer siden', 120],
    ['for omtrent 3 timer siden', 180],
    ['for en halv time siden', 30],
    ['Oppdatert for 5 minutter siden', 5],
    ['for noen minutter siden', null]
  ],
  sv: [
    ['2 timmar sedan', 120],
    ['för cirka 3 timmar sedan', 180],
    ['för en halvtimme sedan', 30],
    ['Uppdaterad för 5 minuter sedan', 5],
    ['för några minuter sedan', null]
  ],
  fi: [
    ['noin 3 tuntia sitten', 180],
    ['puoli tuntia sitten', 30],
    ['puolitoista tuntia sitten', 90],
    ['tunti sitten', 60],
    ['Päivitetty 5 minuuttia sitten', 5],
    ['muutama minuutti sitten', null]
  ]
};

describe.each(Object.entries(PRINTED))('ages as sites print them in %s', (_, rows) => {
  test.each(rows)('%s: %s minutes', (line, minutes) => {
    const age = readTimeLine(line);
    expect(age).not.toBeNull();
    expect(age?.milliseconds ?? null).toBe(minutes === null ? null : minutes * MINUTE);
  });
});
