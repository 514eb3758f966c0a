/** Why a text has no dateline: codes, so that every reader gets it in their language. */
export type Refusal = 'empty' | 'question' | 'headline' | 'agency-only' | 'prose';

const WINDOW = 200;

/** The reason for a text that no form fits. */
export function refusalOf(text: string, startsWithAgency: boolean): Refusal {
  if (startsWithAgency) return 'agency-only';
  const head = text.slice(0, WINDOW).trim();
  if (head === '') return 'empty';
  if (!/[a-z]/.test(head) && head === head.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(head)) return 'headline';
  if (!head.includes('?')) return 'prose';
  const end = head.search(/[.!?…]["'”’»)]?(?:\s|$)/);
  return head.charAt(end) === '?' ? 'question' : 'prose';
}
