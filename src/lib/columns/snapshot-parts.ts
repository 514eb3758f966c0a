import { CodeList } from './code-list.ts';
import { Columns } from './columns.ts';
import type { NumberArray } from './grow.ts';
import { COLUMN_ARRAYS, COLUMN_NAMES, type ColumnName, emptySegment } from './segment.ts';
import { SetDictionary } from './set-dictionary.ts';
import type { NumberedName, NumberedPlace } from './types.ts';

const SETS = ['agencies', 'sources', 'about', 'places'] as const;
const SET_COLUMNS = { starts: Uint32Array, members: Uint32Array, details: Uint8Array } as const;
type SetColumnName = keyof typeof SET_COLUMNS;

/** What a snapshot keeps beside its arrays, as JSON has it. */
export interface SnapshotTexts {
  languages: string[];
  subjects: string[];
  agencies: NumberedName[];
  sources: NumberedName[];
  /** Side by side: half as long as place by place, and read in half the time. */
  places: { [Field in keyof NumberedPlace]: NumberedPlace[Field][] };
}

/** Columns as what a file can hold. The arrays are those of the columns themselves, not copies. */
export interface SnapshotParts {
  texts: SnapshotTexts;
  /** In the order of `SNAPSHOT_ARRAYS`. */
  arrays: NumberArray[];
}

/** How the arrays are kept, in their order. */
export const SNAPSHOT_ARRAYS: readonly (new (buffer: ArrayBuffer, offset: number, length: number) => NumberArray)[] = [
  ...COLUMN_NAMES.map((name) => COLUMN_ARRAYS[name]),
  ...SETS.flatMap(() => Object.values(SET_COLUMNS))
];

/** Takes columns apart; what is in their delta is not in it: merge before. */
export function snapshotParts({ base, dictionaries, agencies, sources, places }: Columns): SnapshotParts {
  const setColumns = SETS.flatMap((name) => {
    const { columns } = dictionaries[name];
    return (Object.keys(SET_COLUMNS) as SetColumnName[]).map((column) => columns[column]);
  });
  return {
    texts: {
      languages: dictionaries.languages.codes,
      subjects: dictionaries.subjects.codes,
      agencies: agencies.list,
      sources: sources.list,
      places: sideBySide(places.list)
    },
    arrays: [...COLUMN_NAMES.map((name) => base[name]), ...setColumns]
  };
}

/** Puts columns together again: the rows over the very arrays. */
export function columnsFrom({ texts, arrays }: SnapshotParts): Columns {
  const left = arrays.values();
  const next = () => left.next().value!;
  const base = emptySegment();
  for (const name of COLUMN_NAMES) Object.assign(base, { [name satisfies ColumnName]: next() });
  const sets = SETS.map(() => {
    // Copies, as a view would keep all of a file in memory when the rows have long been laid anew.
    const [starts, members, details] = [next().slice(), next().slice(), next().slice()];
    return new SetDictionary({ starts, members, details } as ConstructorParameters<typeof SetDictionary>[0]);
  });
  const [agencies, sources, about, places] = sets as [SetDictionary, SetDictionary, SetDictionary, SetDictionary];
  const [languages, subjects] = [new CodeList(texts.languages), new CodeList(texts.subjects)];
  const columns = new Columns(base, { languages, subjects, agencies, sources, about, places });
  columns.learn({ agencies: texts.agencies, sources: texts.sources, places: placesFrom(texts.places) });
  return columns;
}

function sideBySide(places: readonly NumberedPlace[]): SnapshotTexts['places'] {
  return {
    n: places.map(({ n }) => n),
    key: places.map(({ key }) => key),
    name: places.map(({ name }) => name),
    country: places.map(({ country }) => country),
    admin1: places.map(({ admin1 }) => admin1),
    lng: places.map(({ lng }) => lng),
    lat: places.map(({ lat }) => lat),
    precision: places.map(({ precision }) => precision)
  };
}

function placesFrom({ n, key, name, country, admin1, lng, lat, precision }: SnapshotTexts['places']): NumberedPlace[] {
  return n.map((number, at) => ({
    n: number,
    key: key[at]!,
    name: name[at]!,
    country: country[at]!,
    admin1: admin1[at]!,
    lng: lng[at]!,
    lat: lat[at]!,
    precision: precision[at]!
  }));
}
