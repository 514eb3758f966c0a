/** Why a text has no dateline: codes, so that every reader gets it in their language. */
export type Refusal = 'empty' | 'question' | 'headline' | 'agency-only' | 'prose';

const WINDOW = 200;

/** The reason for a text that no form fits. */
export function refusalOf(text: string, startsWithAgency: boolean): Refusal {
  const head = text.slice(0, WINDOW).trim();
  if (head === '') return 'empty';
  if (startsWithAgency) return 'agency-only';
  const letters = head.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'headline';
  const end = head.search(/[.!?…]["'”’»)]?(?:\s|$)/);
  return head.charAt(end) === '?' ? 'question' : 'prose';
}
