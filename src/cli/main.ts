/** The `dateline` command: finds the command's file by name and hands the other arguments over. */
import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { printable } from '../lib/text/printable.ts';

// What Node makes of each module is kept from start to start; threads go by the environment. Where it cannot be written, nothing is lost but
// time: a third of what a server takes to its first answer.
const COMPILED = join(resolve(import.meta.dirname, '../..'), 'node_modules/.cache/dateline/compiled');
enableCompileCache(COMPILED);
process.env.NODE_COMPILE_CACHE = COMPILED;

interface Command {
  summary: string;
  /** Loaded only when asked for: `locate` should not pay for a server. `run` gives the exit code; nothing means 0. */
  load: () => Promise<{ run: (args: string[]) => unknown }>;
}

const COMMANDS: Record<string, Command> = {
  locate: {
    summary: '[--lang nl] [--home PLACE] [--jsonl] [FILE…]  wire pages or JSON lines → one JSON object a story',
    load: () => import('./locate.ts')
  },
  ingest: {
    summary: '[--data-dir DIR] [--captured ISO] [--home PLACE] PATH…  adds pages to the store (- is standard input)',
    load: () => import('./ingest.ts')
  },
  serve: {
    summary: '[--own-store] [DIR…]  ingests what is new in DIR and serves the built site',
    load: () => import('./serve.ts')
  },
  corrections: {
    summary: '[--data-dir DIR] export FILE | import FILE  the editors’ corrections as TSV',
    load: () => import('./corrections.ts')
  },
  sample: {
    summary:
      '[--stories 50000] [--places N] [--seed 1] [--until ISO] DIR  writes made-up wire pages, to try Dateline at scale',
    load: () => import('./sample.ts')
  },
  score: { summary: 'measures datelines and places against the corpus', load: () => import('./score.ts') },
  bench: {
    summary: '[store [--stories N] [--against DIR] [--write]]  measures speed',
    load: () => import('./bench.ts')
  },
  facts: {
    summary: '[--cldr]  compiles the tables of facts (src/lib/facts/tables/*.tsv)',
    load: () => import('./facts.ts')
  },
  gazetteer: { summary: 'compiles static/gazetteer.bin', load: () => import('./gazetteer.ts') },
  basemap: { summary: 'builds static/basemap.pmtiles', load: () => import('./basemap.ts') },
  regions: { summary: 'compiles the tables of regions and their names', load: () => import('./regions.ts') },
  admin1: {
    summary: 'FILE  compiles the names and outlines of states and provinces from Natural Earth',
    load: () => import('./admin1.ts')
  },
  library: { summary: 'builds the package dateline-map/locate into dist/', load: () => import('./library.ts') }
};

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (['help', '--help', '-h'].includes(name)) {
    console.log(help());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(
      `dateline: got the command "${printable(name)}", expected one of ${Object.keys(COMMANDS).join(', ')}`
    );
    return 2;
  }
  const code = await (await command.load()).run(args);
  return typeof code === 'number' ? code : 0;
}

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`);
  return ['Usage: npm run -s dateline -- COMMAND [ARGUMENTS]', '', ...lines, `  ${'help'.padEnd(10)} this list`].join(
    '\n'
  );
}

/** A reader of our output that went away (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // What somebody can mend carries a code and says it in its message; anything else is our fault, with its trace.
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  console.error(code !== null && error instanceof Error ? `dateline: ${printable(error.message)}` : error);
  process.exitCode = code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
}
