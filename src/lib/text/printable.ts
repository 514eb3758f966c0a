/** Control characters, and what turns a line's direction round or breaks it: none of them is to reach a terminal or a log. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu;

/** A name or line from outside as one line that does nothing but stand there: `a\u001b[2J` with its escape spelt out. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
