import { expect, test } from 'vitest';
import { locate } from '../../../src/lib/engine/locate.ts';
import { ownTime } from '../own-time.ts';
import { gazetteer } from './inputs.ts';

const LIMIT = 50;
const MEGABYTE = 1_000_000;
const fill = (piece: string, length = MEGABYTE) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const OPENING = 'SPRINGFIELD (AP) - ';

test.each<[what: string, text: string]>([
  ['a paragraph of prose, 1 MB', `${OPENING}${fill('The council met about the water tower again. ')}`],
  ['the same as the second paragraph', `${OPENING}It met.\n${fill('The council met about the water tower again. ')}`],
  [
    'names of countries and peoples, 1 MB',
    `${OPENING}It met.\n${fill('Ukraine Russian Canada Dutch Nova Scotia Illinois ')}`
  ],
  ['names of places, 1 MB', `${OPENING}It met.\n${fill('Chicago, Boston and Hudson, Albany or Peoria; ')}`],
  ['capitals, 1 MB', `${OPENING}It met.\n${fill('In Aa Bb Cc Dd ')}`],
  ['one word of 1 MB', fill('A')],
  ['spaces, 1 MB', `${OPENING}${fill(' ')}x`],
  ['dashes, 1 MB', `MOSKOU ${fill('- ')}`],
  ['full stops and commas, 1 MB', `MOSKOU${fill('., ')}`],
  ['accents, 1 MB', `MOSKOU ${fill('e\u0301')}`],
  ['20,000 paragraphs', `${OPENING}It met.${fill('\nIt met in Hudson. ', 400_000)}`],
  ['10,000 slashes', `MOSKOU${'/'.repeat(10_000)} (ANP) - Koud.`],
  ['10,000 places between slashes', `${'MOSKOU/'.repeat(10_000)}KYIV (ANP) - Koud.`],
  ['10,000 agencies between slashes', `MOSKOU (${'ANP/'.repeat(10_000)}RTR) - Koud.`],
  ['1,000 nested brackets', `MOSKOU ${'('.repeat(1_000)}ANP${')'.repeat(1_000)} - Koud.`],
  ['1,000 brackets that stay open', `MOSKOU ${'(ANP '.repeat(1_000)}- Koud.`],
  ['10,000 dates', `MOSKOU, ${'21 jan '.repeat(10_000)}(AFP) - Koud.`]
])('%s: located in less than 50 ms', (_what, text) => {
  const story = { text, lang: 'en', home: 'Hudson, Illinois' };
  expect(ownTime(() => locate(story, gazetteer))).toBeLessThan(LIMIT);
});
