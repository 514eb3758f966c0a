import { expect, test } from 'vitest';
import { opening } from '../../../src/lib/panel/opening.ts';

const long = `Een zin ${'die maar doorgaat en '.repeat(14)}pas hier ophoudt. Dan nog een.`;

const rows: [headline: string | null, body: string, title: string, text: string, why: string][] = [
  [
    'Kop',
    'De brug is open. Morgen ook.',
    'Kop',
    'De brug is open. Morgen ook.',
    'a printed headline leaves the text alone'
  ],
  [
    null,
    'De brug over de rivier is weer open. Morgen ook.',
    'De brug over de rivier is weer open.',
    'Morgen ook.',
    'the first sentence moves up'
  ],
  [null, 'De brug is dicht', 'De brug is dicht', '', 'a text of one line is all title'],
  [
    null,
    'Minister J. P. Bakker van Verkeer komt. Hij is laat.',
    'Minister J. P. Bakker van Verkeer komt.',
    'Hij is laat.',
    'initials end no sentence'
  ],
  [
    null,
    '“Wij gaan door met het werk.” Dat zei de baas.',
    '“Wij gaan door met het werk.”',
    'Dat zei de baas.',
    'a closing quote belongs to its sentence'
  ],
  [
    null,
    'De temperatuur steeg 3.5 graden in een dag. Mild.',
    'De temperatuur steeg 3.5 graden in een dag.',
    'Mild.',
    'a decimal point ends no sentence'
  ]
];

test.each(rows)('%j over %j', (headline, lead, title, text) => {
  expect(opening({ headline, lead, dateline: null })).toEqual({ title, text });
});

test('a first sentence too long for a title is cut in the title and whole in the text', () => {
  const { title, text } = opening({ headline: null, lead: long, dateline: null });
  expect(title.length).toBeLessThanOrEqual(221);
  expect(title).toMatch(/[^ ]…$/);
  expect(text).toBe(long);
});

test('the dateline is no part of title or text', () => {
  const lead = 'OSLO (NTB) - De trein is te laat';
  expect(opening({ headline: null, lead, dateline: { bodyStart: 13 } })).toEqual({
    title: 'De trein is te laat',
    text: ''
  });
});
