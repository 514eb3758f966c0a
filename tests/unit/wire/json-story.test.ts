import { describe, expect, it } from 'vitest';
import { readJsonStory } from '../../../src/lib/wire/json-story.ts';

describe('a line of JSON', () => {
  it('is a story: its first paragraph the lead', () => {
    const line = JSON.stringify({
      id: 7,
      text: 'OSLO (NTB) - Snow.\r\n\n More. \n',
      headline: ' Snow ',
      lang: 'NO',
      home: 'NO',
      source: ' Bergens Tidende '
    });
    expect(readJsonStory(line, 'nl')).toMatchObject({
      id: 7,
      home: 'NO',
      source: 'Bergens Tidende',
      story: { lead: 'OSLO (NTB) - Snow.', paragraphs: ['More.'], headline: 'Snow', language: 'no' }
    });
  });

  it('has the story’s own id and the given language where it says none', () => {
    const read = readJsonStory('{"text":"OSLO (NTB) - Snow."}', 'en');
    expect(read).toMatchObject({
      id: expect.stringMatching(/^\w{13}$/),
      home: null,
      story: { language: 'en', headline: null }
    });
  });

  it.each([
    ['{bad', null, /^expected one JSON object, but /],
    ['[]', null, /^got a list, expected an object$/],
    ['null', null, /^got null, expected an object$/],
    ['"x"', null, /^got a string, expected an object$/],
    ['{"id":"a"}', 'a', /^"text": got nothing, expected a string$/],
    ['{"id":"a","text":5}', 'a', /^"text": got a number, expected a string$/],
    ['{"id":"a","text":" "}', 'a', /^"text": is empty$/],
    ['{"text":"x","source":[]}', null, /^"source": got a list, expected a string$/],
    ['{"id":["a"],"text":"x","lang":{}}', null, /^"lang": got an object, expected a string$/]
  ])('that is %s is a problem, with its id where it has one', (line, id, error) => {
    expect(readJsonStory(line, null)).toEqual({ id, error: expect.stringMatching(error) });
  });
});

it('notes above a dateline belong to the lead', () => {
  const read = readJsonStory(
    JSON.stringify({ text: 'EXTRA\nLeader slams chancellor\nBerlin (dpa) - The leader is angry.\nMore.' }),
    'en'
  );
  expect('story' in read && [read.story.lead, read.story.paragraphs]).toEqual([
    'EXTRA\nLeader slams chancellor\nBerlin (dpa) - The leader is angry.',
    ['More.']
  ]);
});
