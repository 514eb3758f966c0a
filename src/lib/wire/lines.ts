const NEWLINE = 10;

/** A line of a stream; null for one that was longer than the limit and was thrown away. */
export type Line = string | null;

/**
 * A byte stream's lines (UTF-8, CRLF and BOM taken off), as many at a time as came together, in constant memory.
 * A last line without a line end counts.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let pieces: Uint8Array[] = [];
  let held = 0;
  const take = (): Line => {
    const line = held > maxBytes ? null : decoder.decode(joined(pieces, held)).replace(/\r$/, '');
    pieces = [];
    held = 0;
    return line;
  };
  const hold = (piece: Uint8Array): void => {
    held += piece.length;
    if (held <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (held > 0) yield [take()];
}

/** The pieces of one line as one. */
function joined(pieces: Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
