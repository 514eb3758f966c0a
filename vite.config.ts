import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';
import { compileMessages } from './src/cli/compile-messages.ts';
import { chromiumArgs, executablePath } from './tests/chromium.ts';
import { LongestFirst } from './tests/longest-first.ts';

/** A browser that draws by software on two busy cores can miss a wait; what is broken fails twice, and where two share them thrice. */
const BROWSER_RETRIES = 1;
const E2E_RETRIES = 2;

/** No test lets a warning be printed. */
const QUIET = ['tests/quiet.ts'];

/** Two cores: two pages load side by side. */
const E2E_WORKERS = 2;

interface Rest {
  timeout?: number;
  retry?: number;
  setup?: string[];
  workers?: number;
  /** Projects of a higher one begin when those of a lower one are through. */
  groupOrder?: number;
}

const node = (
  name: string,
  include: string[],
  { timeout = 30_000, retry = 0, setup, workers, groupOrder = 0 }: Rest = {}
) => ({
  extends: true as const,
  test: {
    name,
    include,
    environment: 'node' as const,
    setupFiles: QUIET,
    expect: { poll: { timeout: 10_000 } },
    retry,
    testTimeout: timeout,
    hookTimeout: timeout,
    globalSetup: setup,
    maxWorkers: workers,
    sequence: { groupOrder }
  }
});

const E2E: Rest = { timeout: 180_000, retry: E2E_RETRIES, setup: ['tests/e2e/shared-setup.ts'] };

export default defineConfig({
  plugins: [compileMessages(), sveltekit()],
  server: { fs: { allow: ['seeds'] } },
  build: {
    // The map's library is 1,082 kB in one module, fetched after the list; what comes before it has a budget of its own.
    chunkSizeWarningLimit: 1100,
    // How long plugins take says something of the machine, not of what was built.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  test: {
    exclude: [...configDefaults.exclude, 'build/**'],
    sequence: { sequencer: LongestFirst },
    projects: [
      node('unit', ['tests/unit/**/*.test.ts']),
      node('corpus', ['tests/corpus/**/*.test.ts'], { timeout: 120_000 }),
      node('contract', ['tests/contract/**/*.test.ts'], { timeout: 120_000 }),
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
          setupFiles: QUIET,
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
      node('e2e', ['tests/e2e/*.test.ts'], { ...E2E, workers: E2E_WORKERS, groupOrder: 1 }),
      // What measures time, frames or what is asked for when has the machine to itself.
      node('e2e-alone', ['tests/e2e/alone/*.test.ts'], { ...E2E, workers: 1, groupOrder: 2 })
    ]
  }
});
