import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { assemblePlaces } from './gazetteer/assemble.ts';
import { readAdmin1Names } from './gazetteer/read-cities.ts';
import { writeGazetteer } from './gazetteer/write.ts';

/** Where the data comes from; shown with the map's attribution. */
export const SOURCES = [
  'GeoNames (geonames.org), CC BY 4.0',
  'Unicode CLDR, Unicode License v3',
  'Natural Earth, public domain',
  'Dateline fact tables, MIT'
];

/** Compiles the gazetteer from the installed packages and the fact tables; the same bytes each time. */
export function buildGazetteer(options: { threshold?: number } = {}): Uint8Array {
  return writeGazetteer(assemblePlaces(options.threshold), { admin1Names: readAdmin1Names(), sources: SOURCES });
}

const USAGE = `Usage: dateline gazetteer [--out FILE] [--measure]
Compiles the gazetteer to static/gazetteer.bin (or FILE). --measure also prints its size under brotli.`;

/** The command `dateline gazetteer`; resolves to the exit code. */
export async function run(args: string[]): Promise<number> {
  const out = args.includes('--out') ? args[args.indexOf('--out') + 1] : join(process.cwd(), 'static/gazetteer.bin');
  if (args.includes('--help') || out === undefined) {
    console.log(USAGE);
    return args.includes('--help') ? 0 : 1;
  }
  const bytes = buildGazetteer();
  writeFileSync(out, bytes);
  console.log(`${out}: ${bytes.length} bytes`);
  if (args.includes('--measure')) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    };
    console.log(`brotli: ${brotliCompressSync(bytes, { params }).length} bytes`);
  }
  return 0;
}
