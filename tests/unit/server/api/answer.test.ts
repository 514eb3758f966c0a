import { describe, expect, it } from 'vitest';
import { BadRequestError, UnavailableError } from '../../../../src/lib/model/errors.ts';
import { answerData, answering } from '../../../../src/lib/server/api/answer.ts';
import { kindOfRoute } from '../../../../src/lib/server/route-kind.ts';
import { addSecurityHeaders } from '../../../../src/lib/server/security-headers.ts';

const ask = (parts: string[], ifNoneMatch?: string) => {
  const headers: HeadersInit = ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch };
  return answerData({ request: new Request('http://map.example/', { headers }), parts }, async () => ({ a: 1 }));
};

describe('a cacheable answer', () => {
  it('carries a weak ETag that follows what it depends on', async () => {
    const tags = await Promise.all(
      [['a', 'b'], ['a', 'b'], ['ab'], ['a', 'c']].map(async (parts) => (await ask(parts)).headers.get('etag'))
    );
    expect(tags[0]).toMatch(/^W\/"[\w-]{22}"$/);
    expect(tags[1]).toBe(tags[0]);
    expect(new Set(tags).size).toBe(3);
  });

  it.each([
    [(tag: string) => tag, 304, 'the very tag'],
    [(tag: string) => tag.replace('W/', ''), 304, 'weak comparison'],
    [(tag: string) => `"x", ${tag}`, 304, 'one of a list'],
    [() => '*', 304, 'any'],
    [() => '"x"', 200, 'another tag']
  ])('compares If-None-Match', async (header, status, why) => {
    const first = await ask(['a']);
    const second = await ask(['a'], header(first.headers.get('etag') ?? ''));
    expect(second.status, why).toBe(status);
    expect(await second.text(), why).toBe(status === 304 ? '' : '{"a":1}');
  });

  it('turns a value that cannot be used into 400 with its parameter', async () => {
    const answer = await answering(async () => {
      throw new BadRequestError('region', 'region: got "XX"');
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 'bad_request', message: 'region: got "XX"', parameter: 'region' });
  });

  it('says after how long to ask again for what is not to be had now', async () => {
    const answer = await answering(async () => {
      throw new UnavailableError('too_dear', 'This question takes too long.', 7);
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '7']);
    expect(await answer.json()).toEqual({
      code: 'too_dear',
      message: 'This question takes too long.',
      parameter: null
    });
  });

  it('sends bytes as they are', async () => {
    const key = { request: new Request('http://map.example/'), parts: ['x'], contentType: 'application/octet-stream' };
    const answer = await answerData(key, async () => Uint8Array.of(1, 2, 255));
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect([...(await answer.bytes())]).toEqual([1, 2, 255]);
  });

  it('leaves mistakes of ours to the log', async () => {
    await expect(answering(() => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });
});

describe('security headers', () => {
  it.each<[string | null, string]>([
    ['/(map)/embed', '*'],
    ['/(map)', "'self'"],
    ['/(map)/regions', "'self'"],
    ['/embedded', "'self'"],
    ['/api/places', "'self'"],
    ['/editors/corrections', "'self'"],
    [null, "'self'"]
  ])('let the route %s be framed by %s', (id, ancestors) => {
    const headers = new Headers();
    addSecurityHeaders(headers, kindOfRoute(id), null);
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors ${ancestors}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('x-frame-options')).toBe(false);
  });

  it('keep the policy that a page has', () => {
    const headers = new Headers({ 'content-security-policy': "script-src 'nonce-x'" });
    addSecurityHeaders(headers, 'page', null);
    expect(headers.get('content-security-policy')).toBe("script-src 'nonce-x'; frame-ancestors 'self'");
  });

  it('let a page load what a swapped basemap style names, and nothing more otherwise', () => {
    const page = "connect-src 'self'; img-src 'self' data:; script-src 'self'";
    const policyWith = (styleUrl: string | null) => {
      const headers = new Headers({ 'content-security-policy': page });
      addSecurityHeaders(headers, 'page', styleUrl);
      return headers.get('content-security-policy');
    };
    expect(policyWith(null)).toBe(`${page}; frame-ancestors 'self'`);
    expect(policyWith('/style.json')).toBe(`${page}; frame-ancestors 'self'`);
    expect(policyWith('http://tiles.example:8080/style.json')).toBe(
      "connect-src 'self' http://tiles.example:8080 https:; img-src 'self' http://tiles.example:8080 https: data:; script-src 'self'; frame-ancestors 'self'"
    );
  });
});
