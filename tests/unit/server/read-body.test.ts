import { describe, expect, test } from 'vitest';
import { asTexts, readForm, readObject } from '../../../src/lib/server/read-body.ts';

const request = (body: string, type: string) =>
  new Request('http://map.example/', { method: 'POST', body, headers: { 'content-type': type } });
const statusOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 200,
    (cause: { status?: number }) => cause.status ?? 500
  );

describe('what is wrong with a body is never our fault', () => {
  test.each<[body: string, type: string, status: number, why: string]>([
    ['passphrase=x', 'application/x-www-form-urlencoded', 200, 'a form'],
    ['--b\r\nContent-Disposition: form-data; name="pass', 'multipart/form-data; boundary=b', 400, 'torn'],
    ['--b', 'multipart/form-data', 400, 'parts without a boundary'],
    ['{}', 'application/json', 400, 'no form']
  ])('%j as %s: %i, %s', async (body, type, status) => {
    expect(await statusOf(readForm(request(body, type)))).toBe(status);
  });

  test.each<[body: string, status: number]>([
    ['{"note":"x"}', 200],
    ['{"note":', 400],
    ['[]', 400],
    ['null', 400],
    ['', 400]
  ])('JSON %j: %i', async (body, status) => {
    expect(await statusOf(readObject(request(body, 'application/json')))).toBe(status);
  });

  test('a body that is too long is said to be so, however deep the parser wraps that', async () => {
    const torn = (cause: unknown) => ({ formData: () => Promise.reject(cause) }) as unknown as Request;
    const tooLong = Object.assign(new Error('Payload Too Large'), { status: 413 });
    expect(await statusOf(readForm(torn(tooLong)))).toBe(413);
    expect(await statusOf(readForm(torn(new TypeError('failed', { cause: tooLong }))))).toBe(413);
  });
});

test.each<[object, Record<string, string> | null, string]>([
  [
    { note: 'x', index: 1, on: true, none: null },
    { note: 'x', index: '1', on: 'true', none: '' },
    'what a field holds'
  ],
  [{ note: { toString: 1 } }, null, 'an object that cannot be text'],
  [{ note: ['x'] }, null, 'a list']
])('%j as texts is %j: %s', (body, texts) => {
  expect(asTexts(body as Record<string, unknown>)).toEqual(texts);
});
