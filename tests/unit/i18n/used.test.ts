import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allMessages } from './all-messages.ts';

const SOURCE = join(import.meta.dirname, '../../../src');

/** All of our code but the messages themselves. */
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.includes('i18n/messages'))
  .map((path) => readFileSync(join(SOURCE, path), 'utf8'))
  .join('\n');

/** Keys that the code puts together, by their beginning: what they end in, and what decides it. */
const MADE: [prefix: string, ends: RegExp, why: string][] = [
  ['area.', /^(polygon|rectangle|circle)$/, 'the tool'],
  ['area.bar.', /^(polygon|rectangle|circle|edit)$/, 'the tool'],
  ['area.error.', /./, 'what is wrong with the numbers'],
  ['area.numbers.', /^(west|south|east|north|middle|corners|box|point|lines)$/, 'the field of the shape'],
  ['edit.', /^(chooseFirst|pointFirst|failed|failed\.signedOut)$/, 'what keeps a correction from being made'],
  ['edit.expected.', /./, 'the column'],
  ['edit.import.', /./, 'what is wrong with the file'],
  ['edit.list.', /^(all|active|undone)$/, 'which corrections are listed'],
  ['edit.scope.', /^(story|source|always)$/, 'how far a correction reaches'],
  ['edit.signIn.', /^(wrong|empty|wait)$/, 'why nobody is signed in'],
  ['lab.download.', /./, 'the format'],
  ['lab.example.', /./, 'the example'],
  ['lab.show.', /./, 'which results are shown'],
  ['lab.state.', /./, 'how far the lab is'],
  ['panel.certainty.', /./, 'how sure a place is'],
  ['panel.error.', /^(request|notFound|title|busy)$/, 'the status of an error'],
  ['panel.mapFailed.', /./, 'why there is no map'],
  ['panel.part.', /./, 'the part of a dateline'],
  ['panel.region.by.', /^(region|about)$/, 'what the region list narrows by'],
  ['panel.region.list.', /^(region|about)$/, 'what the region list narrows by'],
  ['problem.', /./, 'the kind of problem'],
  ['reason.', /./, 'the code of a reason'],
  ['search.facet.', /./, 'the facet'],
  ['search.facet.find.', /./, 'the facet'],
  ['share.', /^(system|light|dark)$/, 'the appearance'],
  ['time.', /^(play|pause|step)$/, 'what the player does next'],
  ['time.handle.', /^(from|to)$/, 'the end of a span'],
  ['time.open.', /^(from|to)$/, 'the end of a span'],
  ['time.value.', /^(from|to)$/, 'the end of a span']
];

const keys = Object.keys(await allMessages('en'));
const isMade = (key: string) =>
  MADE.some(([prefix, ends]) => key.startsWith(prefix) && ends.test(key.slice(prefix.length)));

test('every message is said somewhere', () => {
  const used = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`) || isMade(key);
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test.each(MADE)('keys that begin with %s are made in the code, and are there', (prefix, ends) => {
  expect(code).toContain(`\`${prefix}\${`);
  expect(keys.some((key) => key.startsWith(prefix) && ends.test(key.slice(prefix.length)))).toBe(true);
});

test('a message that nobody says is found', () => {
  expect([isMade('panel.nobodySaysThis'), isMade('share.system')]).toEqual([false, true]);
});
