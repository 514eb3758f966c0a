import type { FacetCount } from '../model/story.ts';
import type { CodeList } from './code-list.ts';
import type { Columns } from './columns.ts';
import type { NameRegister } from './name-register.ts';
import type { ScanTally } from './scan.ts';
import type { SetDictionary } from './set-dictionary.ts';
import type { Answer } from './types.ts';

/** Opens the sets that a scan counted: values with their stories, the busiest first. */
export function tallyFacets(
  { dictionaries, agencies, sources }: Columns,
  tally: ScanTally
): Pick<Answer, 'agencies' | 'sources' | 'languages' | 'about'> {
  const { languages, subjects } = dictionaries;
  return {
    agencies: named(open(dictionaries.agencies, tally.agencies, agencies.size), agencies),
    sources: named(open(dictionaries.sources, tally.sources, sources.size), sources),
    languages: coded(tally.languages, languages),
    about: coded(open(dictionaries.about, tally.about, subjects.size), subjects)
  };
}

/** Stories by member, of stories by set. */
function open(sets: SetDictionary, stories: Uint32Array, size: number): Uint32Array {
  const sums = new Uint32Array(size);
  const { starts, members } = sets.columns;
  for (let set = 0; set < stories.length; set++) {
    const more = stories[set]!;
    if (more === 0) continue;
    for (let at = starts[set]!; at < starts[set + 1]!; at++) sums[members[at]!]! += more;
  }
  return sums;
}

function named(sums: Uint32Array, names: NameRegister): FacetCount[] {
  return ranked(
    [...sums].flatMap((articles, n) => {
      const name = names.get(n);
      return articles === 0 || name === undefined ? [] : [{ key: name.key, name: name.name, articles }];
    })
  );
}

function coded(sums: Uint32Array, codes: CodeList): FacetCount[] {
  return ranked(
    [...sums].flatMap((articles, number) => {
      const code = codes.code(number);
      return articles === 0 || code === null ? [] : [{ key: code, name: code, articles }];
    })
  );
}

/** The busiest first, of equals by name. */
function ranked(counts: FacetCount[]): FacetCount[] {
  return counts.sort((a, b) => b.articles - a.articles || compareTexts(a.name, b.name) || compareTexts(a.key, b.key));
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
