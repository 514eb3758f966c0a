import { seeded } from '../seeded.ts';

/** A made-up story: a lead with its body in it. */
export interface BenchStory {
  lead: string;
  /** The dateline and a few words. */
  opening: string;
  language: string;
}

/** Datelines as wires print them, with the weight of the world's capitals and some that need the context. */
const DATELINES: readonly [opening: string, language: string][] = [
  ['LONDEN (ANP/RTR) - ', 'nl'],
  ['WASHINGTON (AP) — ', 'en'],
  ['PARIS, June 3 (Reuters) - ', 'en'],
  ['Kiew (dpa) - ', 'de'],
  ['MOSKOU (ANP/RTR/AFP) - ', 'nl'],
  ['BRUSSEL (ANP) - ', 'nl'],
  ['SPRINGFIELD, Ill. (AP) — ', 'en'],
  ['KYIV/MOSKOU (ANP/AFP/RTR) - ', 'nl'],
  ['Le Caire, 7 oct 2024 (AFP) - ', 'fr'],
  ['Nueva York, 24 sep (EFE).- ', 'es'],
  ['(ANSA) - MILANO, 12 GEN - ', 'it'],
  ['GEORGETOWN (Reuters) - ', 'en'],
  ['BERGEN (ANP) - ', 'nl'],
  ['NEW YORK (AP) — ', 'en'],
  ['BEIJING, Nov. 24 (Xinhua) -- ', 'en'],
  ['GAZA-STAD (ANP/AFP) - ', 'nl']
];

/** Sentences that bodies are drawn from: some name countries and places, most name none. */
const SENTENCES: readonly string[] = [
  'The minister said on Monday that talks would resume next week. ',
  'Prices rose for a third month as energy costs climbed, data showed. ',
  'Officials in Germany and Poland declined to comment on the report. ',
  'Police said two people were injured and the road remained closed. ',
  'The Ukrainian government has asked its allies for more air defence. ',
  'Residents of Ontario were told to boil their water until Friday. ',
  'A spokesman for the company did not answer a request for comment. ',
  'De regering wil volgend jaar met een nieuw plan komen. ',
  'Volgens de Franse politie zijn er geen gewonden gevallen. ',
  'The court will rule on the appeal before the summer, lawyers said. '
];

const BODY_LENGTH = 600;

/** The same stories for the same seed. */
export function makeStories(count: number, seed: number): BenchStory[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => {
    const [opening, language] = DATELINES[next(DATELINES.length)]!;
    let body = '';
    while (body.length < BODY_LENGTH) body += SENTENCES[next(SENTENCES.length)]!;
    return { lead: opening + body.slice(0, BODY_LENGTH), opening: `${opening}${body.slice(0, 30)}`, language };
  });
}
