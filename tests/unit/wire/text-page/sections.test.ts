import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';
import { SECTION_NAMES } from '../../../../src/lib/facts/compiled/headings.ts';
import { headingName } from '../../../../src/lib/wire/text-page/headings.ts';

const CAPTURED = Date.parse('2026-01-25T12:00:00Z');
const MAIN =
  'A long day\nLONDON (Reuters) - The court sat until nine and will go on tomorrow.\nIt heard four witnesses.\n';
const ITEM = 'PARIS (AFP) - The strike on the railways ends tonight.\n20 minutes ago\n';
const ITEMS = `${ITEM}ROME (ANSA) - The bridge is open to lorries again.\n2 hours ago\n`;

/** Of each story its section, headline and the lead's first word. */
const told = (page: string) =>
  parsePage(page, { name: 'page.txt', captured: CAPTURED }).stories.map(
    ({ role, section, headline, lead }) => `${role} ${section ?? '-'} ${headline ?? '-'} ${lead.split(' ')[0]}`
  );

describe('a section’s name before datelined items with ages heads a list', () => {
  test.each([
    ['Related stories', 'en'],
    ['Lees ook', 'nl'],
    ['Mehr zum Thema', 'de'],
    ['MEHR ZUM THEMA', 'de'],
    ['À lire aussi :', 'fr'],
    ['Más noticias', 'es'],
    ['Leggi anche:', 'it'],
    ['Leia também', 'pt'],
    ['Læs også', 'da'],
    ['Les også', 'no'],
    ['Läs också', 'sv'],
    ['Lue myös', 'fi']
  ])('%s', (name, language) => {
    const section = name.replace(/\s*:$/, '');
    expect(told(`${MAIN}${name}\n${ITEM}`)).toEqual(['main - A long day LONDON', `item ${section} - PARIS`]);
    expect(headingName(name)).toBe(language);
  });

  test('every name of the table', () => {
    for (const [, forms] of SECTION_NAMES) for (const form of forms) expect(headingName(form), form).not.toBeNull();
  });

  test.each<[string, string, string[], why: string]>([
    [
      'a blank line between',
      `${MAIN}\nRelated stories\n\n${ITEMS}`,
      ['main - A long day LONDON', 'item Related stories - PARIS', 'item Related stories - ROME'],
      'pages are set apart so'
    ],
    [
      'items with headlines',
      `${MAIN}Lees ook\nSpoor rijdt weer\n${ITEM}`,
      ['main - A long day LONDON', 'item Lees ook Spoor rijdt weer PARIS'],
      'the headline is the item’s'
    ],
    [
      'ages above their items',
      `${MAIN}Lees ook\n20 minuten geleden\nPARIS (AFP) - The strike ends tonight.\n`,
      ['main - A long day LONDON', 'item Lees ook - PARIS'],
      'some lists print the age first'
    ],
    [
      'a name that no table has',
      `${MAIN}From the provinces\n${ITEMS}`,
      ['main - A long day LONDON', 'item From the provinces - PARIS', 'item From the provinces - ROME'],
      'two items without headlines of their own have a heading above them'
    ]
  ])('%s', (_, page, expected) => {
    expect(told(page)).toEqual(expected);
  });
});

describe('is no heading', () => {
  test.each<[string, string, string[], why: string]>([
    [
      'a name in the midst of a text',
      `${MAIN}Read more\nThe lawyers go on.\n`,
      ['main - A long day LONDON'],
      'nothing datelined follows'
    ],
    [
      'the headline of one further story',
      `${MAIN}\nStrike ends\nPARIS (AFP) - The strike on the railways ends tonight.\n`,
      ['main - A long day LONDON', 'main - Strike ends PARIS'],
      'no ages: two stories of a page'
    ],
    [
      'the headlines of a bare list',
      `Strike ends\n${ITEM}Bridge open\nROME (ANSA) - The bridge is open again.\n2 hours ago\n`,
      ['item - Strike ends PARIS', 'item - Bridge open ROME'],
      'each item has its own'
    ],
    [
      'a page’s own headline',
      `Strike ends\n${ITEMS}`,
      ['item - Strike ends PARIS', 'item - - ROME'],
      'nothing stands before it'
    ],
    ['a sentence', `${MAIN}The day in short.\n${ITEMS}`, ['item', 'item'], 'it ends as one']
  ])('%s', (_, page, expected) => {
    const stories = told(page);
    if (expected[0] === 'item') expect(stories.join(' ')).not.toContain('The day in short.');
    else expect(stories).toEqual(expected);
  });
});
