import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openGazetteer } from '../../../src/lib/gazetteer/lookup.ts';
import { rounds, SEED } from '../../rounds.ts';

/** Cases a property. */
const RUNS = rounds(1_000, 100_000);

/** For `fc.assert`. */
export const settings = { numRuns: RUNS, seed: SEED };

/** Milliseconds that a property may take. */
export const TIMEOUT = 30_000 + RUNS * 20;

export const GAZETTEER_FILE = join(import.meta.dirname, '../../../static/gazetteer.bin');
export const gazetteer = openGazetteer(readFileSync(GAZETTEER_FILE));

/** What datelines and their surroundings are made of, and what breaks readers of text. */
const PIECES = [
  ...[
    'MOSKOU',
    'Athens',
    "N'DJAMENA",
    "'S-HERTOGENBOSCH",
    'ST. JOHN’S',
    'ŁÓDŹ',
    'Hudson',
    'BERGEN',
    'DEN HAAG',
    'GENÈVE'
  ],
  ...[
    'UNITED NATIONS',
    'ABOARD AIR FORCE ONE',
    'GAZA-STAD',
    'KOMSOMOLSK AAN DE AMOER',
    'New York',
    'Halifax',
    'Springfield'
  ],
  ...['ANP', 'RTR', 'AFP', 'dpa', 'Reuters', 'AP', 'BELGA', 'EFE', 'Xinhua', '/PRNewswire/', 'ots', 'TASS', 'ats afp'],
  ...['Ga.', 'N.C.', 'Italy', 'BARI', 'GR', 'Illinois', 'Oekraïne', 'Nova Scotia', 'Canadese', 'Russian', 'Ukraine'],
  ...['Aug 29, 2014', '31/07', '21 jan', '1 LUG', 'January 21.', '2026-01-25', 'Montag', '12.5.', '31 feb', '03/04'],
  ...[' - ', ' – ', ' — ', ' -- ', '_', ' = ', ': ', '.- ', ' . - ', '/', ', ', ' and ', ' & ', ' en ', ' und ', ' y '],
  ...['(', ')', '[', ']', '{', '}', '"', "'", '“', '„', '.', '…', '?', '!', ' ', '\u00a0', '\t', '\n', '\r\n', '\n\n'],
  ...[
    'By JANE DOE',
    'ATTN:',
    'N i e u w bericht',
    'UPDATE 2-',
    'Meer uit Buitenland',
    '20 minuten geleden',
    '3 hours ago'
  ],
  ...[
    '\u0000',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ud800',
    '\udfff',
    '😀',
    'e\u0301',
    'İ',
    'ß',
    'ﬁ',
    '٣',
    '漢字',
    'мир',
    'بيروت'
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '%',
    '%00',
    '\\',
    '<script>',
    '${x}',
    '-0',
    '1e999',
    'NaN',
    'a'.repeat(300)
  ]
];

/** Text that looks like wire copy more often than chance would have it, in any case, broken in any way. */
export const wireText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constantFrom(...PIECES).map((piece) => piece.toLowerCase()) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }
    ),
    { maxLength: 24 }
  )
  .map((pieces) => pieces.join(''));

/** Any text at all, or something like wire copy. */
export const anyText = fc.oneof(wireText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** A language as a line may give it: known, unknown, nonsense, none. */
export const anyLanguage = fc.oneof(
  fc.constantFrom('nl', 'en', 'de', 'fr', 'es', 'it', 'pt', 'da', 'de-AT', 'xx', ''),
  fc.constant(null),
  fc.string()
);
