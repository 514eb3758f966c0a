import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type House } from './house.ts';

let house: House;
beforeAll(async () => void (house = await openHouse('seeds', { ADMIN_PASSPHRASE: 'one two three four' })));
afterAll(() => house?.close());

const FORM = 'application/x-www-form-urlencoded';
const LONG = 'x'.repeat(700_000);

describe('what is wrong with a request is said to be so, and is no fault of ours', () => {
  test.each<[path: string, init: RequestInit & { type?: string }, status: number, why: string]>([
    [
      '/editors?/signIn',
      { body: '--b\r\nContent-Disposition: form-data; name="pass', type: 'multipart/form-data; boundary=b' },
      400,
      'a torn form'
    ],
    ['/editors?/signIn', { body: LONG, type: FORM }, 413, 'a form that is too long'],
    ['/', { body: 'x=1', type: FORM }, 405, 'a page that takes no form'],
    ['/api/places', { method: 'DELETE' }, 405, 'a method that data do not take'],
    ['/editors/correction', { body: '{"note":{"toString":1}}', type: 'application/json' }, 401, 'nobody is signed in']
  ])('%s: %o is answered %i', async (path, { type, ...init }, status) => {
    const headers = { origin: house.url, ...(type ? { 'content-type': type } : {}) };
    const answer = await fetch(house.url + path, { method: 'POST', headers, ...init });
    const said = await answer.text();
    expect(answer.status).toBe(status);
    expect(said).not.toMatch(/our side|at .*\.js:\d/);
    expect(answer.headers.get('content-security-policy')).toBeTruthy();
  });
});

test.each([
  ['region', 'codes that are none', (at: number) => `zz${at}`],
  ['agency', 'a hundred agencies', (at: number) => (at < 100 ? `agency-${at}`.padEnd(60, 'x') : '')],
  ['nonsense', 'a parameter that is none', (at: number) => `x${at}`]
])('14 kB of %s (%s) make no page of many times that', async (parameter, _what, value) => {
  const values = Array.from({ length: 5000 }, (_, at) => value(at)).join();
  const answer = await fetch(`${house.url}/?${parameter}=${values.slice(0, 14_000)}`);
  expect(answer.status).toBe(200);
  expect((await answer.text()).length).toBeLessThan(200_000);
});
