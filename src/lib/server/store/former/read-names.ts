import type { KeyNames } from '../store.ts';
import type { Connection } from './connection.ts';

/** Names by key, as the stories bring them; a key that no story has is left out. */
export function readNames(connection: Connection, { agencies, sources }: Record<keyof KeyNames, string[]>): KeyNames {
  return {
    agencies: namesOf(
      connection,
      'SELECT key, name FROM agency WHERE key IN (SELECT value FROM json_each($keys))',
      agencies
    ),
    sources: namesOf(
      connection,
      'SELECT key, name FROM source WHERE key IN (SELECT value FROM json_each($keys))',
      sources
    )
  };
}

function namesOf(connection: Connection, sql: string, keys: string[]): Record<string, string> {
  if (keys.length === 0) return {};
  const rows = connection.all<{ key: string; name: string }>(sql, { keys: JSON.stringify(keys) });
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
}
