import adapter from '@sveltejs/adapter-node';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  kit: {
    // `serve` answers with these files as they are: brotli at its best costs a second while building, and none per reader.
    adapter: adapter({ precompress: true }),
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
