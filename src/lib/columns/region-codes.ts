import { membersOf, REGIONS } from '../region/regions.ts';

/** Every region that holds a country, itself among them: `NL` → `001, 150, 155, NL`; of a code that nobody knows that code alone, of none nothing. */
const holders = new Map<string, string[]>();
for (const { code } of REGIONS) {
  for (const country of membersOf(code)) holders.set(country, [...(holders.get(country) ?? []), code]);
}

export function regionsOver(country: string): readonly string[] {
  return holders.get(country) ?? (country === '' ? [] : [country]);
}
