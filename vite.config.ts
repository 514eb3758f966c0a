import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { browserOnly } from './src/cli/browser-only.ts';
import { compileMessages } from './src/cli/compile-messages.ts';
import { firstChunk } from './src/cli/first-chunk.ts';
import { chromiumArgs, executablePath } from './tests/chromium.ts';

/** A browser that draws by software on two busy cores can miss a wait; what is broken fails twice. */
const BROWSER_RETRIES = 1;

const node = (name: string, include: string[], timeout = 30_000, retry = 0) => ({
  extends: true as const,
  test: {
    name,
    include,
    environment: 'node' as const,
    expect: { poll: { timeout: 10_000 } },
    retry,
    testTimeout: timeout,
    hookTimeout: timeout
  }
});

const e2e = node('e2e', ['tests/e2e/**/*.test.ts'], 120_000, BROWSER_RETRIES);

export default defineConfig({
  plugins: [browserOnly(), compileMessages(), firstChunk(), sveltekit()],
  server: { fs: { allow: ['seeds'] } },
  test: {
    exclude: [...configDefaults.exclude, 'build/**'],
    projects: [
      node('unit', ['tests/unit/**/*.test.ts']),
      node('corpus', ['tests/corpus/**/*.test.ts'], 120_000),
      node('contract', ['tests/contract/**/*.test.ts'], 120_000),
      {
        extends: true,
        // What a test imports late would make Vite reload the page under it.
        optimizeDeps: {
          include: [
            'axe-core',
            'maplibre-gl',
            'pmtiles',
            'virtua/svelte',
            'd3-scale',
            'diff',
            '@turf/great-circle',
            '@turf/circle'
          ]
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          retry: BROWSER_RETRIES,
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      { ...e2e, test: { ...e2e.test, globalSetup: ['tests/e2e/shared-setup.ts'] } }
    ]
  }
});
