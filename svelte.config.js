import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The path that the site is served under, without a slash at its end: `/news`; a build is for one. */
const BASE_PATH = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
/** Where the build goes; a second one, for another path, can lie beside the first. */
const BUILD_DIR = process.env.BUILD_DIR || 'build';

// `serve` answers with these files as they are: brotli at its best costs seconds while building, and none per reader.
const node = adapter({ precompress: true, out: BUILD_DIR });

/** The adapter packs what it knows the type of; the gazetteer, 6 MB for the lab, is packed as well. */
async function adapt(/** @type {import('@sveltejs/kit').Builder} */ builder) {
  await node.adapt(builder);
  const file = `${BUILD_DIR}/client${builder.config.kit.paths.base}/gazetteer.bin`;
  const bytes = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(bytes));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    adapter: { ...node, adapt },
    outDir: process.env.KIT_DIR || '.svelte-kit',
    paths: { base: BASE_PATH },
    // A page's own CSS comes inside it: one round trip less before the list is painted. The map's (74 kB) comes with the map.
    inlineStyleThreshold: 40_000,
    csp: {
      mode: 'auto',
      // `frame-ancestors` depends on the route (open for /embed): hooks.server.ts adds it.
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['self'],
        'form-action': ['self']
      }
    }
  }
};
