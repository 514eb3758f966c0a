import type { Row } from './read-tsv.ts';
import { grouped, type TableSpec } from './table-spec.ts';

const inText = (row: Row): boolean => row.lng !== '';

/** Institutions that copy names in place of a government or its city, and other names of lands and capitals. */
export const SEATS: TableSpec = {
  name: 'seats',
  columns: ['country', 'form', 'kind', 'lng', 'lat', 'km', 'also', 'about', 'source'],
  unique: ['country', 'form'],
  kinds: ['institution', 'land', 'city'],
  exports: [
    {
      name: 'SEAT_PLACES',
      type: 'readonly (readonly [country: string, lng: number, lat: number, km: number, forms: readonly string[]])[]',
      doc: 'Seats with their place in degrees and half its extent in km: they tell a capital from its namesake near a paper’s home.',
      value: (rows) =>
        [...Map.groupBy(rows.filter(inText), (row) => [row.country, row.lng, row.lat, row.km].join(' ')).values()].map(
          (own) => [
            own[0]?.country,
            Number(own[0]?.lng),
            Number(own[0]?.lat),
            Number(own[0]?.km),
            own.map((row) => row.form)
          ]
        )
    },
    {
      name: 'SEAT_COUNTRIES',
      type: 'readonly (readonly [country: string, forms: readonly string[]])[]',
      doc: 'Those that say by themselves which country a story is about.',
      value: (rows) =>
        grouped(
          rows.filter((row) => row.about !== 'no'),
          'country',
          (own) => own.map((row) => row.form)
        )
    }
  ]
};

const list = (name: string, constant: string, doc: string): TableSpec => ({
  name,
  columns: ['form', 'source'],
  unique: ['form'],
  exports: [{ name: constant, type: 'readonly string[]', doc, value: (rows) => rows.map((row) => row.form) }]
});

/** Phrases that hold a country's name, or its capital's, and do not name it. */
export const LOOKALIKES = list(
  'lookalikes',
  'LOOKALIKES',
  'Phrases that hold a country’s name, or its capital’s, and do not name it; one in lower case takes either.'
);

/** Words that count only beside a surer word for the same country. */
export const DOUBTFUL: TableSpec = {
  name: 'doubtful',
  columns: ['language', 'form', 'doubt', 'source'],
  unique: ['language', 'form'],
  exports: [
    {
      name: 'DOUBTFUL',
      type: "Readonly<Record<string, readonly (readonly [doubt: 'names' | 'starts' | 'shared' | 'dropped', forms: readonly string[]])[]>>",
      doc: 'By language of the copy. `names`: given and family names, surer after an English `in`; `starts`: everyday words, doubtful only where a sentence begins; `shared`: another place’s name or a wider word as well; `dropped`: never taken for the country.',
      value: (rows) =>
        Object.fromEntries(
          grouped(rows, 'language', (own) => grouped(own, 'doubt', (forms) => forms.map((row) => row.form)))
        )
    }
  ]
};

/** Words for several countries, the likelier first. */
export const SHARED_WORDS: TableSpec = {
  name: 'shared-words',
  columns: ['form', 'country', 'source'],
  unique: ['form', 'country'],
  exports: [
    {
      name: 'SHARED_WORDS',
      type: 'readonly (readonly [form: string, countries: readonly string[]])[]',
      doc: 'Words for several countries, the likelier first: a surer word decides, else the first is meant.',
      value: (rows) => grouped(rows, 'form', (own) => own.map((row) => row.country))
    }
  ]
};

/** Countries whose capital is not read, as its name means more. */
export const MUTE_CAPITALS: TableSpec = {
  name: 'mute-capitals',
  columns: ['country', 'why', 'source'],
  unique: ['country'],
  exports: [
    {
      name: 'MUTE_CAPITALS',
      type: 'readonly string[]',
      doc: 'Countries whose capital does not tell what a story is about.',
      value: (rows) => rows.map((row) => row.country)
    }
  ]
};

/** Adjectives and peoples by country: the form that the rules of the language inflect. */
export const DEMONYMS: TableSpec = {
  name: 'demonyms',
  columns: ['language', 'country', 'stem', 'source'],
  unique: ['language', 'country', 'stem'],
  exports: [
    {
      name: 'DEMONYMS',
      type: 'Readonly<Record<string, readonly (readonly [country: string, stems: readonly string[]])[]>>',
      doc: 'By language: adjectives and peoples as `inflect` takes them (masculine singular; irregular forms in full).',
      value: (rows) =>
        Object.fromEntries(
          grouped(rows, 'language', (own) => grouped(own, 'country', (stems) => stems.map((row) => row.stem)))
        )
    }
  ]
};
