import { describe, expect, test } from 'vitest';
import { headerKind, type HeaderKind } from '../../../../src/lib/wire/text-page/header.ts';
import { parsePage } from '../../../../src/lib/wire/text-page/parse-page.ts';

test.each<[line: string, kind: HeaderKind]>([
  ['By Jane Doe', 'byline'],
  ['BY JANE DOE AND JOHN SMITH', 'byline'],
  ['Door onze redactie', 'byline'],
  ['Von Anna Example, dpa', 'byline'],
  ['By dpa correspondents =', 'byline'],
  ['Associated Press Writer', 'byline'],
  ['Von der Leyen spricht mit Merz', 'title'],
  ['By the river the dam holds', 'title'],
  ['Turkey frees AP reporter', 'title'],
  ['ATTN: new throughout', 'note'],
  ['ATTENTION EDITORS', 'note'],
  ['N i e u w bericht, vervangt: Bond staat alleen', 'note'],
  ["(Adds governor's announcement, details)", 'note'],
  ['* Shares index -0.06 pct', 'note'],
  ['FOR IMMEDIATE RELEASE', 'note'],
  ['Embargo on Russian oil widens', 'title'],
  ['Attention turns to Rome', 'title'],
  ['EXTRA', 'mark'],
  ['1ST LEAD', 'mark'],
  ['REFILE', 'mark'],
  ['dpa hoe tam mfi mi xxde pba rdp bst wjh', 'slug'],
  ['ecp0007 4 s 850 dpa-tns 0908', 'slug'],
  ['BC-US--Giant Fish Death, 1st Ld-Writethru,127<', 'slug'],
  ['Germany-politics/', 'slug'],
  ['ZCZC AAP', 'slug'],
  ['De man en de zee', 'title'],
  ['Foto: ANP', 'picture'],

  ['The dam at Bergen holds.', 'text']
])('%s: %s', (line, kind) => {
  expect(headerKind(line)).toBe(kind);
});

/** Each story as `headline / byline / lead / number of paragraphs`. */
const outline = (text: string): string[] =>
  parsePage(text, { name: 'page.txt', captured: null }).stories.map(
    ({ headline, byline, lead, paragraphs }) => `${headline ?? '–'} / ${byline ?? '–'} / ${lead} / ${paragraphs.length}`
  );

const PAGES: [name: string, text: string, expected: string[]][] = [
  [
    'a header of nine lines is no story of its own',
    'ecp0007 4 s 850 dpa-tns 0908\nGermany-politics/\nEXTRA\n1ST LEAD\nATTN: new throughout\nOpposition slams chancellor\nWith quotes from Friday\nBy Anna Example\n(Adds details)\n\nBerlin (dpa) - The opposition is angry.\nMore.',
    [
      'Opposition slams chancellor / Anna Example / EXTRA\n1ST LEAD\nATTN: new throughout\nWith quotes from Friday\nBy Anna Example\n(Adds details)\nBerlin (dpa) - The opposition is angry. / 1'
    ]
  ],
  [
    'bullets and a byline above the dateline',
    'Shares fall\n\n* Index down\n* Two firms disappoint\n* Euro falls\nBy Anna Example\nTOKYO, Oct 26 (Reuters) - Shares fell.',
    [
      'Shares fall / Anna Example / * Index down\n* Two firms disappoint\n* Euro falls\nBy Anna Example\nTOKYO, Oct 26 (Reuters) - Shares fell. / 0'
    ]
  ],
  [
    'a story of prose above one with a dateline stays a story',
    'Dam holds\nThe dam held on Monday.\nThe water fell again.\nNobody was hurt.\nThe road is open.\nThe school is shut.\n\nHarvest in\nBy Jane Doe\nDAKAR (AP) — The harvest is in.',
    [
      'Dam holds / – / The dam held on Monday. / 4',
      'Harvest in / Jane Doe / By Jane Doe\nDAKAR (AP) — The harvest is in. / 0'
    ]
  ],
  [
    'a dateline that the page broke in two',
    'Dam holds\n\nSPRINGFIELD,\nIll. (AP) - The dam holds.\n',
    ['Dam holds / – / SPRINGFIELD, Ill. (AP) - The dam holds. / 0']
  ]
];

describe('what stands above a dateline', () => {
  test.each(PAGES)('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

const ANPA =
  '\x16\x16\x01G7787\x1fglbsm\nr d\x13\x11 BC-US--Fish 1stLd   08-29 0590\n\x02^BC-US--Fish, 1st Ld-Writethru,127<\n^$210 fish is found dead<\n^Eds: New approach.<\n\t   CHATHAM, Mass. (AP) _ A fish that weighed more than any other died\non Monday in its pond.\n\n\t   It was old.\n\t   \x03AP-WF-08-29-16 1626GMT<\n\x04';
const IPTC =
  "\x01eca062 4 i 211 ccccb   dpa 061\n\nGermany-politics/\n\x02Germany's left: talks could fail =\n\n   Berlin (dpa) - Negotiations between two parties on forming a\ncoalition could fail, a member warned.\n\n   The party launched talks last month.\n\x03061245 GMT Nov 13\n\x04";

describe('a transmission with its frame', () => {
  test('of ANPA is read as text: headline, lead of joined lines, paragraphs; the trailer is none', () => {
    expect(outline(ANPA)).toEqual([
      '$210 fish is found dead / – / Eds: New approach.\nCHATHAM, Mass. (AP) _ A fish that weighed more than any other died on Monday in its pond. / 1'
    ]);
  });

  test('of IPTC 7901 too', () => {
    expect(outline(IPTC)).toEqual([
      "Germany's left: talks could fail / – / Berlin (dpa) - Negotiations between two parties on forming a coalition could fail, a member warned. / 1"
    ]);
  });

  test('several in one file are several stories', () => {
    expect(
      outline(`${ANPA}\n${IPTC}\n${ANPA.replace('CHATHAM', 'BOSTON')}`).map((line) => line.split(' / ')[0])
    ).toEqual(['$210 fish is found dead', "Germany's left: talks could fail", '$210 fish is found dead']);
  });

  test('cut off behind its text is read as far as it goes', () => {
    expect(outline(IPTC.slice(0, IPTC.indexOf('\x03')))).toHaveLength(1);
  });
});
