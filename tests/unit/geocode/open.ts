import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';

/** The compiled gazetteer, as the server reads it. */
export const gazetteer = openGazetteer(readFileSync(join(import.meta.dirname, '../../../static/gazetteer.bin')));
