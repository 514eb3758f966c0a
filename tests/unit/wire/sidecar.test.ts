import { describe, expect, test } from 'vitest';
import { UnreadableDocumentError } from '../../../src/lib/model/errors.ts';
import { parseSidecar } from '../../../src/lib/wire/sidecar.ts';

test('a sidecar gives each page its times', () => {
  const text =
    '{"a.txt": {"captured": "2026-01-25T13:30:00+01:00", "language": "nl", "home": "NL", "source": " De Bode ", "why": "said so"}, "b.txt": {}}';
  expect(parseSidecar(text)).toEqual(
    new Map([
      [
        'a.txt',
        {
          captured: Date.UTC(2026, 0, 25, 12, 30),
          published: null,
          language: 'nl',
          home: 'NL',
          source: 'De Bode',
          why: 'said so'
        }
      ],
      ['b.txt', { captured: null, published: null, language: null, home: null, source: null, why: null }]
    ])
  );
});

const WRONG: [text: string, message: string][] = [
  ['{', 'index.json: expected JSON, but'],
  ['[]', 'index.json: the file: got [], expected an object'],
  ['{"a.txt": 3}', 'index.json: "a.txt": got 3, expected an object'],
  [
    '{"a.txt": {"captured": "2026-01-25"}}',
    'page "a.txt", field "captured" got "2026-01-25", expected an instant with its offset'
  ],
  ['{"a.txt": {"captured": "2026-01-25T13:30:00"}}', 'expected an instant with its offset'],
  ['{"a.txt": {"published": "2026-13-45T13:30:00Z"}}', 'field "published" got "2026-13-45T13:30:00Z"'],
  ['{"a.txt": {"captured": 5}}', 'field "captured" got 5'],
  ['{"a.txt": {"language": "Dutch"}}', 'field "language" got "Dutch", expected a code of two letters'],
  ['{"a.txt": {"source": "Bode, De"}}', 'field "source" got "Bode, De", expected a name of at most 80 signs'],
  ['{"a.txt": {"source": " "}}', 'field "source" got "", expected a name'],
  [
    '{"a.txt": {"capture": null}}',
    'field "capture" is no field here; expected captured, published, language, home, source, why'
  ]
];

describe('a wrong sidecar is refused with the page and the field', () => {
  test.each(WRONG)('%s', (text, message) => {
    expect(() => parseSidecar(text)).toThrow(UnreadableDocumentError);
    expect(() => parseSidecar(text)).toThrow(message);
  });
});
