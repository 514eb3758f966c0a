/** Text as a piece of a regular expression that finds just that text: `a.b` → `a\.b`. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
