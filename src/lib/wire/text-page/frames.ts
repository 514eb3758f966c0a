/** Start and end of a header, a text and a transmission; the rest of the controls part nothing. */
const [SOH, STX, ETX, EOT] = ['\u0001', '\u0002', '\u0003', '\u0004'];
// eslint-disable-next-line no-control-regex -- frames are made of them
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]+/g;
/** An ANPA line of the header or a table's row ends so. */
const MARKED_END = /<\s*$/;

/**
 * The messages of a transmission, each as a page of its own without its frame (IPTC 7901, ANPA 1312): `␁header␂text␃trailer␄`.
 * Text without a frame is one page. Lines wrapped to the printer's width are joined again; a paragraph begins indented.
 */
export function messagesOf(text: string): string[] {
  if (!text.includes(STX) && !text.includes(SOH)) return [text];
  const messages = text
    .split(new RegExp(`[${SOH}${EOT}]`))
    .map((message) => bodyOf(message))
    .filter((body) => body.trim() !== '');
  return messages.length > 0 ? messages : [withoutControls(text)];
}

/** What stands between STX and ETX; a message without STX is its header only, unless it is all there is. */
function bodyOf(message: string): string {
  const start = message.indexOf(STX);
  const end = message.indexOf(ETX);
  if (start < 0) return isBareHeader(message) ? '' : withoutControls(message);
  return unwrapped(withoutControls(message.slice(start + 1, end > start ? end : undefined)));
}

/** Padding and a header's code line, as they stand between two transmissions. */
const isBareHeader = (message: string): boolean => message.split('\n').filter((line) => line.trim() !== '').length < 3;

/** Separators of fields and records become spaces, so that words stay apart. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- separators are control characters
  text.replace(CONTROLS, (run) => (/[\u001c-\u001f]/.test(run) ? ' ' : ''));

/** Joins what the wire's width wrapped; blank lines part paragraphs as pages print them. */
function unwrapped(text: string): string {
  const out: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const indented = /^(?: {2,}|\t)/.test(line);
    if (trimmed === '') open = false;
    else if (open && !indented) out[out.length - 1] += ` ${trimmed}`;
    else {
      if (indented && out.length > 0) out.push('');
      out.push(trimmed);
      // Headers and tables print a line each; only a paragraph's first line reaches the width.
      open = isWrapped(line) && !MARKED_END.test(line);
      continue;
    }
    if (trimmed === '') out.push('');
    else open = isWrapped(line) && !MARKED_END.test(line);
  }
  return out.join('\n');
}

/** A line that the width ended: long, and no mark of a header behind it. */
const isWrapped = (line: string): boolean =>
  line.trimEnd().length >= 55 && !/[<=]\s*$/.test(line) && !line.startsWith('^');
