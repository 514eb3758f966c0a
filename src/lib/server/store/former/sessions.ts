import { randomBytes } from 'node:crypto';
import type { SessionStore } from '../corrections.ts';
import type { Connection } from './connection.ts';

const SALT_BYTES = 16;

/** The sessions of one store. */
export function sessionStore(connection: Connection): SessionStore {
  return {
    salt: async () => {
      const made = randomBytes(SALT_BYTES).toString('hex');
      // Two processes may ask at once: the first one's stays.
      connection.run("INSERT OR IGNORE INTO meta (key, value) VALUES ('salt', $made)", { made });
      return connection.get<{ value: string }>("SELECT value FROM meta WHERE key = 'salt'")!.value;
    },
    add: async (hash, { now, expires }) =>
      connection.transaction(() => {
        connection.run('DELETE FROM session WHERE expires <= $now', { now });
        connection.run('INSERT INTO session (hash, expires) VALUES ($hash, $expires)', { hash, expires });
      }),
    has: async (hash, now) =>
      connection.get('SELECT 1 FROM session WHERE hash = $hash AND expires > $now', { hash, now }) !== null,
    remove: async (hash) => void connection.run('DELETE FROM session WHERE hash = $hash', { hash })
  };
}
