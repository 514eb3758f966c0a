/**
 * Whether a line opens as datelines do, without taking one apart (that is the dateline room's business):
 * capitals and then a bracket or a dash, or any short opening before an agency's brackets and a dash.
 */
const SHAPES: readonly RegExp[] = [
  // MOSKOU (ANP) · HUDSON — · NEW YORK -- · 'S-HERTOGENBOSCH -
  /^['’"“]?\p{Lu}[\p{Lu}\p{M}'’.\-/&, ]{1,60}?\s?(?:[([]|[–—_]|--|\s-\s)/u,
  // BRATTLEBORO, Vt. — · ROCHESTER, N.Y., March 3 –
  /^\p{Lu}[\p{Lu}\p{M}'’.\- ]{1,40},\s[\p{L}\d., ]{2,40}\s?(?:[–—]|--)/u,
  // Paris, 21 jan 2019 (AFP) - · SYDNEY, March 22 /TASS/.
  /^[^()[\]\n]{2,70}[([/][^()[\]\n]{2,40}[)\]/][\s.]*[-–—_=:.]/u,
  // (ANSA) - ROMA
  /^[([]\p{Lu}[\p{L}/ ]{1,30}[)\]]\s*[-–—]/u,
  // Paris (ats afp) Les … : agencies that print no dash
  /^\p{Lu}[^()[\]\n]{1,60}\((?:ANP|AFP|AP|dpa|ats|afp|PTI|EFE|Prensa Latina|Belga)\b[^()\n]{0,30}\)\s/u,
  // SYDNEY March 22 AAP -
  /^\p{Lu}[^()[\]\n]{2,40}\d\s(?:AAP|Kyodo|SPA|BNS|GNA)\s[-–—]/u
];

/** Characters of a line that are looked at. */
const REACH = 160;

export function opensLikeDateline(line: string): boolean {
  const head = line.slice(0, REACH);
  return SHAPES.some((shape) => shape.test(head));
}

/** A line that could be a headline: short, and not ended as a sentence is. */
export const isHeadlineShaped = (line: string): boolean => line.length <= 160 && !/[.;,:]["”’]?$/.test(line);
