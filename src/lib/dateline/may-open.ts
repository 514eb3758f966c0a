import { opensBareAgency } from './agencies.ts';
import { isCalendarWord } from './months.ts';
import { isParticle } from './particles.ts';
import { isQualifierWord } from './qualifiers.ts';
import { isNearWord } from './near.ts';
import { opensNoPlace } from './read-name.ts';
import { folded, tokenAt, type Scan } from './scan.ts';

/**
 * Whether a dateline may open here: each has a dash, a bracket, another of its signs or an agency in capitals before the
 * first word of running text. Far cheaper than to try the forms, and most text is refused by it.
 */
export function mayOpen(scan: Scan): boolean {
  for (let at = 0; ; at++) {
    const token = tokenAt(scan, at);
    if (!token || token.kind === 'break') return false;
    if (token.kind === 'dash' || (token.kind === 'mark' && '([/:|.'.includes(scan.text.charAt(token.start))))
      return true;
    // `Baku, May 2, AZERTAC The president`
    if (token.shape === 'upper' && opensBareAgency(folded(scan, at))) return true;
    if (token.shape === 'lower' && !belongs(folded(scan, at))) return opensNoPlace(scan, 0);
  }
}

/** Lower-case words that stand in datelines. */
const belongs = (word: string): boolean =>
  isParticle(word) || isCalendarWord(word) || isQualifierWord(word) || opensBareAgency(word) || isNearWord(word);
