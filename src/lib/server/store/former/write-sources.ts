import type { PageToSave } from '../store.ts';
import { sourceKey } from '../../../stories/source-key.ts';
import type { Connection } from './connection.ts';

/** Notes who published the page that these stories were seen on; what other pages brought them stays noted. */
export function writeSources(
  connection: Connection,
  { source, insteadOf }: Pick<PageToSave, 'source' | 'insteadOf'>,
  stories: number[]
): void {
  const key = source === null ? null : sourceKey(source);
  if (source === null || key === null) return;
  const instead = insteadOf === null ? null : sourceKey(insteadOf);
  connection.run(
    `INSERT INTO source (key, name) VALUES ($key, $name) ON CONFLICT (key) DO UPDATE SET name = excluded.name
     WHERE name <> excluded.name`,
    { key, name: source }
  );
  for (const story of stories) {
    if (instead !== null && instead !== key) {
      connection.run(
        'DELETE FROM story_source WHERE story = $story AND source = (SELECT n FROM source WHERE key = $instead)',
        { story, instead }
      );
    }
    connection.run('INSERT OR IGNORE INTO story_source (story, source) SELECT $story, n FROM source WHERE key = $key', {
      story,
      key
    });
  }
}
