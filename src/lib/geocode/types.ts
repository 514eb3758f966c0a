import type { NameLanguage } from '../model/language.ts';
import type { Candidate } from '../model/place.ts';
import type { Reason, ReasonCode } from '../model/reason.ts';
import type { Sifted } from './qualifier.ts';
import type { Words } from './words.ts';

/** A candidate with all that does not change from story to story, made once per printed name and language. */
export interface Contender extends Candidate {
  /** Of the stories it contends in. */
  language: NameLanguage | null;
  /** The printed qualifier that it fits, or null where none is printed. */
  qualifier: string | null;
  /** Newsrooms mean this one when they say no more. */
  isDefault: boolean;
  /** Newsrooms mean another contender when they say no more. */
  contested: boolean;
  /** Another contender is a capital that newsrooms mean by the name. */
  overshadowed: boolean;
  /** The name is another contender's own, and neither this one's nor short for it (`Santiago` for Santiago de Compostela). */
  borrowed: boolean;
  /** Its country speaks the language of the stories. */
  domestic: boolean;
  /** Agencies report on other countries from here. */
  hub: boolean;
  /** `US.GA`, or null. */
  stateKey: string | null;
  /** Words of its division's name, where a text that has them says something. */
  division: Words | null;
  /** Score of its name and importance. */
  base: number;
}

/** Those who contend for a printed place, those whom its qualifier rules out, and what the qualifier said. */
export interface CandidateSet {
  contenders: Contender[];
  excluded: Candidate[];
  verdict: Sifted['verdict'];
}

/** Called for each signal of a candidate; `params` are made only when asked for. */
export type Sink = (code: ReasonCode, weight: number, params?: () => Reason['params']) => void;
