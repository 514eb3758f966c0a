import type { Plugin } from 'vite';

/** Components that are fetched in the browser alone, when a reader wants them. */
const NAMES = [
  ...['StageMap', 'Legend', 'TimeLine', 'VirtualRows', 'FacetPanel', 'ShortcutList', 'PrintSheet'],
  ...['MoreItems', 'EmbedLine', 'AreaMenu', 'DrawBar', 'EditDesk', 'Corrector']
];
const PATTERN = new RegExp(`/(${NAMES.join('|')})\\.svelte$`);
const NOTHING = '\0browser-only';

/**
 * Leaves them out of the server's build. Kit puts into a page the CSS of everything that the server could import, the map's
 * 74 kB among it, before the list: of what the server cannot import it does not.
 */
export function browserOnly(): Plugin {
  return {
    name: 'browser-only',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'ssr',
    resolveId: (source) => (PATTERN.test(source) ? NOTHING : null),
    load: (id) => (id === NOTHING ? 'export default null;' : null)
  };
}
