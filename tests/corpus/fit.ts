/**
 * Fits the weights of `src/lib/geocode/weights.ts` on this folder's cases (and further tables given as arguments): conditional
 * logit with the option "none of these", by coordinate descent, held towards the weights as they stand. Prints what to write
 * there; the file is edited by hand, rounded. Run: `node tests/corpus/fit.ts [TABLE.tsv …]`.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Case, type Gold, isFitted, readCorpus, readPrinted } from '../../src/cli/score/read-corpus.ts';
import { parseDateline } from '../../src/lib/dateline/parse.ts';
import { openGazetteer } from '../../src/lib/gazetteer/lookup.ts';
import { NONE_SCORE } from '../../src/lib/geocode/confidence.ts';
import type { Contender } from '../../src/lib/geocode/types.ts';
import { distanceKm } from '../../src/lib/region/distance.ts';
import type { Evidence } from '../../src/lib/geocode/evidence.ts';
import { gather } from '../../src/lib/geocode/gather.ts';
import { weigh } from '../../src/lib/geocode/score.ts';
import { type Weights, WEIGHTS } from '../../src/lib/geocode/weights.ts';

/** One choice: the contenders, which of them are right, and how much it counts. */
interface Choice {
  contenders: Contender[];
  evidence: Evidence;
  right: boolean[];
  share: number;
}

const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../static/gazetteer.bin')));

function choicesOf(each: Case): Choice[] {
  const parsed = parseDateline(each.text, { language: each.language });
  if (!parsed.ok || parsed.dateline.places.length !== each.gold.length) return [];
  const { dateline } = parsed;
  const gathered = gather(
    { dateline, headline: null, lead: each.text, paragraphs: [], language: each.language, home: each.home },
    gazetteer
  );
  return dateline.places.flatMap((printed, index) => {
    const gold: Gold = each.gold[index]!;
    const { contenders } = gathered.candidates(printed);
    if (gold === null || contenders.length === 0) return [];
    const right = contenders.map((contender) => distanceKm(contender.place, gold) <= 50);
    const evidence = { ...gathered.evidence, neighbours: gathered.neighbours(printed.text) };
    return [{ contenders, evidence, right, share: 1 }];
  });
}

/** Mean surprise at the truth, nats; where the truth is no candidate, "none of these" is the truth. */
function surprise(choices: Choice[], weights: Weights, none: number): number {
  let sum = 0;
  let shares = 0;
  for (const { contenders, evidence, right, share } of choices) {
    const scores = contenders.map((contender) => weigh(contender, evidence, weights));
    const top = Math.max(none, ...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const total = odds.reduce((all, each) => all + each, Math.exp(none - top));
    const good = odds.reduce((all, each, index) => all + (right[index] ? each : 0), 0);
    sum -= share * Math.log(Math.max(1e-9, right.includes(true) ? good / total : Math.exp(none - top) / total));
    shares += share;
  }
  return sum / shares;
}

/** Pull towards the weights as they stand, per squared nat; keeps what few cases tell from running off. */
const PULL = 0.0004;

function fit(choices: Choice[]): Weights & { none: number } {
  const start: Record<string, number> = { ...WEIGHTS, none: NONE_SCORE };
  const at = { ...start };
  const loss = () => {
    const pull = Object.keys(start).reduce((sum, key) => sum + (at[key]! - start[key]!) ** 2, 0);
    return surprise(choices, at as unknown as Weights, at.none!) + PULL * pull;
  };
  let best = loss();
  for (const step of [0.8, 0.4, 0.2, 0.1]) {
    for (let round = 0; round < 3; round++) {
      for (const key of Object.keys(at)) {
        for (const change of [step, -step]) {
          at[key]! += change;
          const now = loss();
          if (now < best - 1e-7) best = now;
          else at[key]! -= change;
        }
      }
    }
    console.log(`step ${step}: ${best.toFixed(5)}`);
  }
  return at as unknown as Weights & { none: number };
}

const cases = [
  ...readCorpus(import.meta.dirname).filter((each) => isFitted(each.set)),
  ...process.argv.slice(2).flatMap((file) => readPrinted(file, basename(file, '.tsv')))
];
const choices = cases.flatMap(choicesOf);
console.log(`${choices.length} choices; surprise now ${surprise(choices, WEIGHTS, NONE_SCORE).toFixed(5)}`);
const fitted = fit(choices);
for (const [key, value] of Object.entries(fitted)) {
  console.log(`${key.padEnd(18)} ${(WEIGHTS as Record<string, number>)[key] ?? NONE_SCORE} → ${value.toFixed(2)}`);
}
