import { expect, test } from 'vitest';
import { BadRequestError, DataFileError, UnreadableDocumentError } from '../../../src/lib/model/errors.ts';

test('an error keeps the code, what it is about, and its cause', () => {
  const cause = new Error('disk');
  expect(new BadRequestError('from', 'from: "x" is not a time')).toMatchObject({
    code: 'bad_request',
    parameter: 'from',
    message: 'from: "x" is not a time'
  });
  expect(new UnreadableDocumentError('page.txt', 'empty', { cause })).toMatchObject({
    code: 'unreadable_document',
    document: 'page.txt',
    message: 'page.txt: empty',
    cause
  });
  expect(new DataFileError('version 2, expected 3', { cause })).toMatchObject({ code: 'data_file', cause });
});
