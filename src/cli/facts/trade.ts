import { foldName } from '../../lib/text/fold.ts';
import type { Row } from './read-tsv.ts';
import { grouped, listOf, type TableSpec } from './table-spec.ts';

/** News agencies, broadcasters and press-release wires; the first keeps a form that two have. */
export const AGENCIES: TableSpec = {
  name: 'agencies',
  columns: ['key', 'name', 'forms', 'bare', 'country', 'source'],
  unique: ['key'],
  lists: ['forms'],
  exports: [
    {
      name: 'AGENCY_ROWS',
      type: 'readonly (readonly [key: string, name: string, forms: readonly string[], bare: 0 | 1, country: string | null])[]',
      doc: 'Key, name as readers know it, other printed forms, whether it stands without brackets, and the country whose agency it is (null: files from everywhere alike).',
      value: (rows) =>
        rows.map((row) => [row.key, row.name, listOf(row.forms), row.bare === 'yes' ? 1 : 0, row.country || null])
    }
  ]
};

/** Months of all languages in one table: no name in it means two. */
export const CALENDAR: TableSpec = {
  name: 'calendar',
  columns: ['kind', 'number', 'form', 'source'],
  unique: ['kind', 'form'],
  kinds: ['month', 'weekday', 'weekday-short', 'hijri'],
  exports: [
    {
      name: 'MONTHS',
      type: 'readonly (readonly [number: number, forms: readonly string[]])[]',
      doc: 'Folded names and abbreviations of the months, in nl, en, de, fr, es, it, pt, da, no, sv and fi.',
      value: (rows) =>
        grouped(
          rows.filter((row) => row.kind === 'month'),
          'number',
          (own) => own.map((row) => row.form)
        ).map(([number, forms]) => [Number(number), forms])
    },
    ...(
      [
        ['WEEKDAYS', 'weekday', 'Folded names of the days of the week.'],
        [
          'SHORT_WEEKDAYS',
          'weekday-short',
          'Their abbreviations, and short forms that are other words too (`do`, `segunda`).'
        ],
        ['HIJRI_MONTHS', 'hijri', 'Months of the Islamic calendar, which SPA prints before the Gregorian date.']
      ] as const
    ).map(([name, kind, doc]) => ({
      name,
      type: 'readonly string[]',
      doc,
      value: (rows: readonly Readonly<Record<string, string>>[]) =>
        rows.filter((row) => row.kind === kind).map((row) => row.form)
    }))
  ]
};

/** Words by which the opening of a text is told from a place, or belongs to one; folded. */
export const DATELINE_WORDS: TableSpec = {
  name: 'dateline-words',
  columns: ['kind', 'form', 'source'],
  unique: ['kind', 'form'],
  kinds: ['label', 'organisation', 'word', 'title', 'no-place', 'near', 'particle', 'keyword', 'byline'],
  exports: [
    {
      name: 'DATELINE_WORDS',
      type: "Readonly<Record<'label' | 'organisation' | 'word' | 'title' | 'no-place' | 'near' | 'particle' | 'keyword' | 'byline', readonly string[]>>",
      doc: 'Folded, by what they are: `label` BREAKING, `organisation` NATO, `word` THE, `title` PRESIDENT, `no-place` ABOARD, `near` NEAR, `particle` aan den, `keyword` attn (squeezed), `byline` By.',
      value: (rows) => Object.fromEntries(grouped(rows, 'kind', (own) => own.map((row) => row.form)))
    }
  ]
};

/** Words in which reports made to one pattern differ: where one says `north` and the other `south`, they are two. Folded. */
export const TELLING_WORDS: TableSpec = {
  name: 'telling-words',
  columns: ['kind', 'value', 'form', 'match', 'language', 'source'],
  unique: ['kind', 'form'],
  kinds: ['direction', 'number'],
  exports: [
    {
      name: 'DIRECTIONS',
      type: "readonly (readonly [form: string, value: string, match: 'begins' | 'whole'])[]",
      doc: 'Points of the compass (`n`, `sw`) by how words of them begin, `noord`, or as whole words, `est`; the longest form counts.',
      value: (rows) => rows.filter((row) => row.kind === 'direction').map((row) => [row.form, row.value, row.match])
    },
    {
      name: 'NUMBER_WORDS',
      type: 'readonly (readonly [form: string, value: string])[]',
      doc: 'Numbers in words: `twee` is 2, `tweede` 2th. Not one, which is an article too.',
      value: (rows) => rows.filter((row) => row.kind === 'number').map((row) => [row.form, row.value])
    }
  ]
};

/**
 * How eleven languages print an age. Kept by hand: chrono-node 2.10 (MIT) needs a word's end behind an age, which
 * `20 minuten geledenDAKAR` has not, and lacks the northern languages and `kwartier geleden`; date-fns prints ages and reads none.
 */
export const AGE_WORDS: TableSpec = {
  name: 'age-words',
  columns: ['language', 'kind', 'value', 'forms', 'source'],
  unique: ['language', 'kind', 'value'],
  lists: ['forms'],
  kinds: ['frame', 'unit', 'number', 'span', 'about', 'below', 'now', 'some', 'day', 'label', 'and', 'at'],
  exports: [
    {
      name: 'AGE_WORDS',
      type: 'readonly (readonly [language: string, rows: readonly (readonly [kind: string, value: string, forms: readonly string[]])[]])[]',
      doc: 'By language: `frame` (`#` is the amount), `unit`, `number`, `span` (minutes that need no unit), `about` and `below` (before an amount), `now` (an age of its own), `some` (an amount that nobody counted), `day`, `label` (`Updated …`), `and`, `at` (small words of time lines). `’` stands for every apostrophe, a space for any space.',
      value: (rows) =>
        grouped(rows, 'language', (own) => own.map(({ kind, value, forms }) => [kind, value, listOf(forms)]))
    }
  ]
};

/** Names of a newspaper's sections, as their fronts and menus print them; what `dateline-words` has as a label is not repeated. */
export const RUBRICS: TableSpec = {
  name: 'rubrics',
  columns: ['language', 'form', 'source'],
  unique: ['language', 'form'],
  exports: [
    {
      name: 'RUBRICS',
      type: 'readonly string[]',
      doc: 'In eleven languages, folded: in capitals before a dash they open a paragraph as a place would.',
      value: (rows) => [...new Set(rows.map((row) => row.form))]
    }
  ]
};

/** How sites head a list of further items: `opening` with a section's name behind it (`Meer uit Buitenland`), or a `name` by itself (`Lees ook`). */
export const HEADINGS: TableSpec = {
  name: 'headings',
  columns: ['language', 'form', 'kind', 'source'],
  unique: ['language', 'form'],
  kinds: ['opening', 'name'],
  exports: [
    {
      name: 'SECTION_OPENINGS',
      type: 'readonly (readonly [language: string, forms: readonly string[]])[]',
      doc: "By language: what stands before a section's name at the head of its list; folded, words parted by one space.",
      value: (rows) => headingsOf(rows, 'opening')
    },
    {
      name: 'SECTION_NAMES',
      type: 'readonly (readonly [language: string, forms: readonly string[]])[]',
      doc: 'By language: names that head a list by themselves; folded likewise.',
      value: (rows) => headingsOf(rows, 'name')
    }
  ]
};

const headingsOf = (rows: readonly Row[], kind: string): [string, string[]][] =>
  grouped(
    rows.filter((row) => row.kind === kind),
    'language',
    (own) => [...new Set(own.map((row) => foldName(row.form ?? '')))]
  );
