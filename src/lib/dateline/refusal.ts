/** Why a text has no dateline: codes, so that every reader gets it in their language. */
export type Refusal = 'empty' | 'question' | 'headline' | 'agency-only' | 'prose';

const WINDOW = 200;

/** The reason for a text that no form fits. */
export function refusalOf(text: string, startsWithAgency: boolean): Refusal {
  const head = text.slice(0, WINDOW).trim();
  if (head === '') return 'empty';
  if (startsWithAgency) return 'agency-only';
  if (head === head.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(head)) return 'headline';
  const end = head.search(/[.!?…]["'”’»)]?(?:\s|$)/);
  return head.charAt(end) === '?' ? 'question' : 'prose';
}
