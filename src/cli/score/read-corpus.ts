import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a printed place is in truth; null for a dateline's name that is no place on a map. */
export type Gold = { country: string; lat: number; lng: number } | null;

/** One case of a corpus. */
export interface Case {
  /** `wires-nl:12`: file without its ending, and line. */
  id: string;
  set: string;
  text: string;
  language: string;
  agency: string;
  home: string | null;
  /** One a printed place, in order; empty when the text has no dateline. */
  gold: Gold[];
}

/** Whether the weights were fitted on a file: not on the one held back, nor on those of a second hand (`…-2`, `…-3`). */
export const isFitted = (set: string): boolean => set !== 'held-back' && !/-\d$/.test(set);

/** Columns by name of a tab-separated file; lines that begin with `#` are comments. */
export function readTable(file: string): { line: number; cells: Record<string, string> }[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
  const columns = (lines[at] ?? '').split('\t');
  return lines.flatMap((line, index) => {
    if (index <= at || line === '' || line.startsWith('#')) return [];
    const values = line.split('\t');
    return [
      { line: index + 1, cells: Object.fromEntries(columns.map((column, cell) => [column, values[cell] ?? ''])) }
    ];
  });
}

/** Our own cases: every `*.tsv` of the folder that has a `text` column. */
export function readCorpus(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const set = name.replace(/\.tsv$/, '');
      return readTable(join(folder, name))
        .filter(({ cells }) => cells.text !== undefined && cells.provenance !== undefined)
        .map(({ line, cells }) => toCase(`${set}:${line}`, set, cells));
    });
}

/** Development data of others: `printed`, `country`, `lat`, `lng` and perhaps `lang` and `context`; made into leads. */
export function readPrinted(file: string, set: string): Case[] {
  return readTable(file).map(({ line, cells }) => {
    const text = `${cells.printed} (AFP) - ${cells.context ?? ''}`;
    return toCase(`${set}:${line}`, set, { ...cells, text, lang: cells.lang ?? 'nl', agency: 'AFP' });
  });
}

function toCase(id: string, set: string, cells: Record<string, string>): Case {
  return {
    id,
    set,
    text: cells.text!,
    language: cells.lang!,
    agency: cells.agency!,
    home: cells.home || null,
    gold: readGold(cells)
  };
}

function readGold(cells: Record<string, string>): Gold[] {
  if (!cells.country) return [];
  const lats = cells.lat!.split(';');
  const lngs = cells.lng!.split(';');
  return cells.country.split(';').map((country, index) => {
    return country === '-' ? null : { country, lat: Number(lats[index]), lng: Number(lngs[index]) };
  });
}
