import { describe, expect, test } from 'vitest';
import { tableRows } from '../../../src/cli/facts.ts';
import { AREAS } from '../../../src/cli/facts/areas.ts';
import { COUNTIES } from '../../../src/cli/facts/counties.ts';
import { COUNTRIES } from '../../../src/cli/facts/countries.ts';
import { DIVISIONS } from '../../../src/cli/facts/divisions.ts';
import { AGENCIES } from '../../../src/cli/facts/trade.ts';
import { listOf } from '../../../src/cli/facts/table-spec.ts';
import { agencyCountry, agencyOf } from '../../../src/lib/dateline/agencies.ts';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { resolveQualifier } from '../../../src/lib/gazetteer/qualifiers.ts';
import { findPhrases } from '../../../src/lib/geocode/phrases.ts';
import { placeVocabulary, type Meaning } from '../../../src/lib/geocode/vocabulary.ts';
import { wordsOf } from '../../../src/lib/geocode/words.ts';
import { nameLanguage } from '../../../src/lib/model/language.ts';

/** What one form is to every room: the country or division that it names. */
interface Known {
  form: string;
  country: string;
  admin1: string | null;
  /** ISO 639-1, or `*`. */
  language: string;
  qualifies: boolean;
  inText: boolean;
}

const qualifying = new Set([
  'name',
  'region',
  'province',
  'abbreviation',
  'code',
  'division',
  'county',
  'island',
  'land',
  'former'
]);
const known = (form: string, country: string, rest: Partial<Known>): Known => ({
  form,
  country,
  admin1: null,
  language: '*',
  qualifies: true,
  inText: true,
  ...rest
});

const countries = tableRows(COUNTRIES).map((row) =>
  // Copy is read in the gazetteer's languages; datelines in four more.
  known(row.form!, row.code!, {
    language: row.language!,
    inText: row.text !== 'no' && (row.language === '*' || nameLanguage(row.language) !== null)
  })
);
const codes = [...new Set(tableRows(COUNTRIES).map((row) => row.code!))].map((code) =>
  known(code, code, { inText: false })
);
const divisions = tableRows(DIVISIONS).map((row) =>
  known(row.form!, row.country!, {
    admin1: row.admin1!,
    qualifies: qualifying.has(row.kind!),
    inText: row.text !== 'no' && row.kind !== 'code'
  })
);
const areas = tableRows(AREAS).map((row) =>
  known(row.form!, row.country!, { qualifies: qualifying.has(row.kind!), inText: row.text !== 'no' })
);
const counties = tableRows(COUNTIES).map((row) =>
  known(`${row.name!} ${row.called!}`, row.country!, { admin1: row.admin1! })
);

/** `Newtown, Kent — The town …`: the qualifier that the parser reads behind the comma, or null. */
function readAsQualifier(form: string): string | null {
  const parsed = parseDateline(`Newtown, ${form} — The town council met on Monday.`);
  return parsed.ok ? (parsed.dateline.places[0]?.qualifier?.text ?? null) : null;
}

function meansInText(form: string, language: string): Meaning[] {
  const found: Meaning[] = [];
  const words = wordsOf(`The floods in ${form}, officials said`);
  findPhrases(words, placeVocabulary(nameLanguage(language)), (meaning) => void found.push(meaning));
  return found;
}

/** Forms that no dateline is read with, and why. */
const NOT_READ: Readonly<Record<string, string>> = {
  ET: 'joins two places in capitals: `PARIS ET LYON`',
  EN: 'joins two places in capitals: `PARIJS EN LYON`',
  'Lac qui Parle County': 'a lower-case word that no other name has is running text',
  'É.-U.': 'the hyphen behind a full stop is a separator',
  'S:t Kitts och Nevis': 'a colon ends a dateline',
  'S:t Pierre och Miquelon': 'a colon ends a dateline',
  'S:t Vincent och Grenadinerna': 'a colon ends a dateline',
  'USA:s yttre öar': 'a colon ends a dateline'
};

const without = (form: string) => form.replace(/\.$/, '');

describe.each([
  ['country', countries],
  ["country's code", codes],
  ['division', divisions],
  ['area', areas],
  ['county', counties]
])('each %s of the tables', (_, list) => {
  const qualifiers = list.filter((one) => one.qualifies);

  test('is read behind a place by the dateline parser', () => {
    // A name with a bracket is in the tables without it too: two brackets in a row are no dateline.
    const unread = qualifiers
      .filter(({ form }) => !/[()]/.test(form) && !NOT_READ[form])
      .filter(({ form }) => without(readAsQualifier(form) ?? '') !== without(form));
    expect(unread.map(({ form }) => form)).toEqual([]);
  });

  test('is the same country and division to the gazetteer', () => {
    const other = qualifiers.filter(
      ({ form, country, admin1 }) =>
        !resolveQualifier(form).some(
          (meaning) => meaning.country === country && (admin1 === null || meaning.admin1 === admin1)
        )
    );
    expect(other.map(({ form, country }) => `${form} ${country}`)).toEqual([]);
  });

  test('is understood in running text, or its row says why not', () => {
    const mute = list
      .filter(({ inText }) => inText)
      .filter(
        ({ form, country, admin1, language }) =>
          !meansInText(form, language).some(
            (meaning) => meaning.country === country && (meaning.kind !== 'state' || meaning.admin1 === admin1)
          )
      );
    expect(mute.map(({ form, country, language }) => `${form} ${country} ${language}`)).toEqual([]);
  });
});

test('a form that running text passes over says what else it means', () => {
  const rows = [COUNTRIES, DIVISIONS, AREAS].flatMap(tableRows);
  expect(rows.filter((row) => row.text === 'no' && !row.also)).toEqual([]);
  expect(rows.filter((row) => row.text !== '' && row.text !== 'no')).toEqual([]);
});

describe('each agency of the table', () => {
  const agencies = tableRows(AGENCIES);
  const forms = agencies.flatMap((row) =>
    [row.name!, ...listOf(row.forms)].map((form) => ({ form, key: row.key!, country: row.country! }))
  );

  /** The agencies that the parser reads in `PARIS (FORM) - The …`. */
  const inBrackets = (form: string): (string | null)[] => {
    const parsed = parseDateline(`PARIS (${form}) - The town council met on Monday.`);
    return parsed.ok ? parsed.dateline.agencies.map((agency) => agency.key) : [];
  };

  test('is read in brackets under each of its forms', () => {
    expect(forms.length).toBeGreaterThan(500);
    // A form that two have is the first one's in the table; a name with a bracket (`APA (Azerbaijan)`) tells two of one name apart.
    const unread = forms
      .filter(({ form }) => !/[()]/.test(form))
      .filter(({ form }) => !inBrackets(form).includes(agencyOf(form)?.key ?? ''));
    expect(unread.map(({ form }) => form)).toEqual([]);
  });

  test('has its country where the table gives one, one that the countries have', () => {
    const national = agencies.filter((row) => row.country);
    expect(national.length).toBeGreaterThan(150);
    expect(national.filter((row) => agencyCountry([null, row.key!]) !== row.country)).toEqual([]);
    const codes = new Set(tableRows(COUNTRIES).map((row) => row.code));
    expect(national.filter((row) => !codes.has(row.country))).toEqual([]);
  });
});
