import { describe, expect, test } from 'vitest';
import { firstSentence, sentenceEnd } from '../../../src/lib/text/sentences.ts';
import { fc } from '../gazetteer/property.ts';
import { ownTime } from '../own-time.ts';

describe('the first sentence', () => {
  test.each([
    ['De burgemeester zwijgt. Tot morgen.', 'De burgemeester zwijgt.', 'a full stop'],
    ['De prijs stijgt 3.5 procent. En dan?', 'De prijs stijgt 3.5 procent.', 'one within a number'],
    ['U.S. forces left Kabul. They …', 'U.S. forces left Kabul.', 'letters with stops'],
    ['The U.S. Senate voted. It failed.', 'The U.S. Senate voted.', 'before a name'],
    ['Troops left the U.S. The president spoke.', 'Troops left the U.S.', 'before a word that opens a sentence'],
    ['The doors close at 5 p.m. They open at nine.', 'The doors close at 5 p.m.', 'a time'],
    ['St. Louis won. Chicago lost.', 'St. Louis won.', 'a saint'],
    ['Dr. De Vries came. He left.', 'Dr. De Vries came.', 'a title before what else opens a sentence'],
    ['J. Smith and J.R.R. Tolkien met. Both smiled.', 'J. Smith and J.R.R. Tolkien met.', 'initials'],
    ['Fruit, e.g. Apples, is sold. Meat is not.', 'Fruit, e.g. Apples, is sold.', 'e.g.'],
    ['De politie hield dhr. De Jong aan. Hij zwijgt.', 'De politie hield dhr. De Jong aan.', 'Dutch'],
    ['Viele, z. B. Schüler, kamen. Andere nicht.', 'Viele, z. B. Schüler, kamen.', 'German, with a space'],
    ['Am 22. Januar wird gewählt. Danach nicht.', 'Am 22. Januar wird gewählt.', 'an ordinal number'],
    ['The talks, due Jan. 5, are off. Nobody came.', 'The talks, due Jan. 5, are off.', 'a month'],
    ['En EE. UU. Biden ganó. Trump perdió.', 'En EE. UU. Biden ganó.', 'Spanish'],
    ['“Stop!” he said. Nobody did.', '“Stop!” he said.', 'a sentence within'],
    ['“Nobody came.” The hall was empty.', '“Nobody came.”', 'its quotation mark belongs to it'],
    ['He said: “Go.” “Why?” she asked.', 'He said: “Go.”', 'a quotation behind a quotation'],
    ['Who won? Nobody.', 'Who won?', 'a question'],
    ['It was late… Then it rained.', 'It was late…', 'an ellipsis before a capital'],
    ['It was … well, late. Then it rained.', 'It was … well, late.', 'and before none'],
    ['Wait... what? Yes.', 'Wait... what?', 'of three stops'],
    ['Yahoo! shares fell. Others rose.', 'Yahoo! shares fell.', 'a mark in a name'],
    ['¿Quién ganó? ¿Y por qué?', '¿Quién ganó?', 'an opening mark'],
    ['  Geen punt ', 'Geen punt', 'no end'],
    ['', '', 'nothing']
  ])('of %j is %j: %s', (text, sentence) => expect(firstSentence(text)).toBe(sentence));

  test('is looked for up to a limit', () => {
    expect(sentenceEnd('x'.repeat(1_000), 400)).toBe(400);
    expect(firstSentence('Een woord en nog een. Klaar.', 9)).toBe('Een woord');
  });

  test('of any text is its beginning, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(100), (text, limit) => {
        expect(sentenceEnd(text, limit)).toBeLessThanOrEqual(Math.min(text.length, limit));
        expect(text.trimStart().startsWith(firstSentence(text, limit))).toBe(true);
      })
    );
  });

  test.each(['. ', 'a. ', '."', 'St. ', '. . ', '! a', '.'])(
    'of %j again and again costs no more than the text is long',
    (piece) => {
      const time = (count: number) => ownTime(() => sentenceEnd(`x${piece.repeat(count)}`));
      const [short, long] = [time(20_000), time(200_000)];
      expect(long).toBeLessThan(40 * Math.max(short, 1));
    }
  );
});
