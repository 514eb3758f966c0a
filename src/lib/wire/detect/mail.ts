/** A field of a header (RFC 5322): its name, printable and without spaces, and its value. */
const FIELD = /^([!-9;-~]{1,70}):(?:[ \t](.*))?$/;
/** Lines of a header that are looked at. */
const LINES = 60;
/** What separates messages in a mailbox: `From jan@example.org Sun Jan 25 12:00:00 2026`. */
const MAILBOX = /^From \S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}/;

/** Fields that only a mail program writes, by what they hold. */
const WRITTEN_BY_PROGRAMS: Record<string, RegExp> = {
  'message-id': /^<?[^\s<>]+@[^\s<>]+>?/,
  'mime-version': /^\d/,
  received: /^(from|by)\b/i,
  'return-path': /^<.*>/,
  'content-type': /^[a-z]+\/[\w.+-]+/i,
  'dkim-signature': /\bv=1\b/,
  'delivered-to': /@/
};
const CORRESPONDENTS = ['from', 'to', 'subject', 'date'];

/** A mail as it is saved (.eml, a mailbox, a web page as .mht): a header of fields with what programs write. `Subject: Rain` above a text is none. */
export function isMail(text: string): boolean {
  const lines = text.trimStart().split('\n', LINES);
  const isMailbox = MAILBOX.test(lines[0] ?? '');
  const fields = fieldsOf(isMailbox ? lines.slice(1) : lines);
  if (fields.length < 2) return false;
  if (isMailbox || fields.some(([name, value]) => WRITTEN_BY_PROGRAMS[name]?.test(value))) return true;
  const named = new Set(fields.map(([name]) => name));
  return (
    CORRESPONDENTS.every((name) => named.has(name)) &&
    fields.some(([name, value]) => name === 'from' && /@/.test(value))
  );
}

/** The fields that a text begins with, names in small letters; a line that opens with a space goes on the field above. */
function fieldsOf(lines: readonly string[]): [name: string, value: string][] {
  const fields: [string, string][] = [];
  for (const line of lines) {
    if (fields.length > 0 && /^[ \t]+\S/.test(line)) continue;
    const field = FIELD.exec(line.trimEnd());
    if (!field) break;
    fields.push([field[1]!.toLowerCase(), field[2]?.trim() ?? '']);
  }
  return fields;
}
