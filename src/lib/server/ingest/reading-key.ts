import { createHash } from 'node:crypto';

/** The same bytes read alike and with the same told of them, have the same key, whatever the file is called. */
export function readingKey(bytes: Uint8Array, reading: unknown): string {
  return createHash('sha256').update(JSON.stringify(reading)).update(bytes).digest('base64url');
}
