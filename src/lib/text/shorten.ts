/** A text on one line: every run of spaces and line ends is one space, none around it. */
export const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** A text of at most `longest` characters: a longer one is cut at a space, if there is one, and ends in an ellipsis. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(' ', longest);
  return `${text.slice(0, space > 0 ? space : longest)}…`;
}
