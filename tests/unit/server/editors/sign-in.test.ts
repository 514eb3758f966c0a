import { describe, expect, it, test, vi } from 'vitest';
import { ATTEMPTS_EACH, countAttempts, networkOf } from '../../../../src/lib/server/editors/attempts.ts';
import { openEditors, SESSION_MS } from '../../../../src/lib/server/editors/editors.ts';
import { patientSessions } from '../../../../src/lib/server/editors/patient-sessions.ts';
import { isForeign, requireEditor } from '../../../../src/lib/server/editors/guard.ts';
import type { SessionDesk } from '../../../../src/lib/server/desk.ts';
import { afterSignIn, keptQuery } from '../../../../src/routes/editors/kept-address.ts';

/** Sessions in memory, as a store keeps them. */
function memory(): SessionDesk & { hashes: Map<string, number> } {
  const hashes = new Map<string, number>();
  return {
    hashes,
    salt: async () => 'a'.repeat(32),
    add: async (hash, { expires }) => void hashes.set(hash, expires),
    has: async (hash, now) => (hashes.get(hash) ?? 0) > now,
    remove: async (hash) => void hashes.delete(hash)
  };
}

const PASSPHRASE = 'four wörds make one';

describe('signing in', () => {
  it('takes the passphrase, however its characters are spelt, and nothing else', async () => {
    const editors = openEditors({ passphrase: PASSPHRASE, sessions: memory() });
    for (const good of [PASSPHRASE, ` ${PASSPHRASE}\n`, PASSPHRASE.normalize('NFD')])
      expect(await editors.signIn(good, '1.1.1.1')).toMatchObject({ kind: 'in' });
    for (const bad of ['', PASSPHRASE.toUpperCase(), PASSPHRASE + '!', 'x'.repeat(100_000)])
      expect(await editors.signIn(bad, '1.1.1.1')).toEqual({ kind: 'wrong' });
  });

  it('gives a new token each time, of which the store keeps only a hash', async () => {
    const sessions = memory();
    const editors = openEditors({ passphrase: PASSPHRASE, sessions });
    const [one, two] = [await editors.signIn(PASSPHRASE, 'a'), await editors.signIn(PASSPHRASE, 'a')];
    if (one.kind !== 'in' || two.kind !== 'in') throw new Error('not signed in');
    expect(one.token).not.toBe(two.token);
    expect([...sessions.hashes.keys()]).not.toContain(one.token);
    expect(await editors.isSignedIn(one.token)).toBe(true);
    await editors.signOut(one.token);
    expect([await editors.isSignedIn(one.token), await editors.isSignedIn(two.token)]).toEqual([false, true]);
    for (const other of [undefined, '', 'x', [...sessions.hashes.keys()][0]])
      expect(await editors.isSignedIn(other)).toBe(false);
  });

  it('lasts over a restart, but neither over another passphrase nor over its time', async () => {
    const sessions = memory();
    let now = 0;
    const open = (passphrase: string) => openEditors({ passphrase, sessions, now: () => now });
    const signed = await open(PASSPHRASE).signIn(PASSPHRASE, 'a');
    if (signed.kind !== 'in') throw new Error('not signed in');
    expect(await open(PASSPHRASE).isSignedIn(signed.token)).toBe(true);
    expect(await open('another passphrase').isSignedIn(signed.token)).toBe(false);
    now = SESSION_MS;
    expect(await open(PASSPHRASE).isSignedIn(signed.token)).toBe(false);
  });
});

describe('while another process holds the store', () => {
  /** A store whose changes hang until it is let go. */
  function held() {
    const store = memory();
    const gate = Promise.withResolvers<void>();
    const sessions: SessionDesk = {
      ...store,
      add: async (...session) => gate.promise.then(() => store.add(...session)),
      remove: async (hash) => gate.promise.then(() => store.remove(hash))
    };
    return { store, sessions, release: gate.resolve };
  }

  it('editors sign in and out at once, and it is written when it can be', async () => {
    const { store, sessions, release } = held();
    const editors = openEditors({ passphrase: PASSPHRASE, sessions });
    const from = performance.now();
    const [stays, leaves] = await Promise.all([editors.signIn(PASSPHRASE, 'a'), editors.signIn(PASSPHRASE, 'a')]);
    if (stays.kind !== 'in' || leaves.kind !== 'in') throw new Error('not signed in');
    await editors.signOut(leaves.token);
    expect(performance.now() - from).toBeLessThan(5000);
    expect([await editors.isSignedIn(stays.token), await editors.isSignedIn(leaves.token)]).toEqual([true, false]);
    expect(store.hashes.size).toBe(0);
    release();
    await expect.poll(() => store.hashes.size).toBe(1);
    expect([await editors.isSignedIn(stays.token), await editors.isSignedIn(leaves.token)]).toEqual([true, false]);
  });

  it('a change that fails is tried again', async () => {
    const store = memory();
    let fails = true;
    const add: SessionDesk['add'] = async (...session) => {
      if (fails) throw new Error('database is locked');
      return store.add(...session);
    };
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sessions = patientSessions({ ...store, add }, { lifetime: 1000, now: () => 0, retry: 5 });
    await sessions.add('h', { now: 0, expires: 1000 });
    expect([await sessions.has('h', 0), store.hashes.size]).toEqual([true, 0]);
    fails = false;
    await expect.poll(() => store.hashes.get('h')).toBe(1000);
    expect(warned).toHaveBeenCalled();
    warned.mockRestore();
  });
});

describe('attempts', () => {
  it('are few for an address; those of others go on, and a right one forgives', async () => {
    const attempts = countAttempts();
    for (let n = 0; n < ATTEMPTS_EACH; n++) expect(await attempts.begin('1.1.1.1')).toBeNull();
    expect(await attempts.begin('1.1.1.1')).toBeGreaterThan(800);
    expect(await attempts.begin('2.2.2.2')).toBeNull();
    await attempts.succeeded('1.1.1.1');
    expect(await attempts.begin('1.1.1.1')).toBeNull();
  });

  it('at once count as many as one after another', async () => {
    const attempts = countAttempts();
    const waits = await Promise.all(Array.from({ length: 20 }, () => attempts.begin('1.1.1.1')));
    expect(waits.filter((wait) => wait === null)).toHaveLength(ATTEMPTS_EACH);
  });

  it('from many addresses end too', async () => {
    const attempts = countAttempts();
    const waits = await Promise.all(Array.from({ length: 100 }, (_, n) => attempts.begin(`10.0.0.${n}`)));
    expect(waits.filter((wait) => wait === null)).toHaveLength(60);
  });

  test.each([
    ['203.0.113.9', '203.0.113.9', 'IPv4 by itself'],
    ['::ffff:203.0.113.9', '203.0.113.9', 'IPv4 over IPv6'],
    ['2001:DB8:1:2:3::4', '2001:db8:1:2', 'the network of an IPv6 address'],
    ['2001:db8::4', '2001:db8:0:0', 'with its zeros'],
    ['::1', '0:0:0:0', 'this machine'],
    ['unknown', 'unknown', 'no address']
  ])('of %s count for %s: %s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('the guard', () => {
  const request = (headers: Record<string, string>) => new Request('https://a.example/editors', { headers });
  test.each<[Record<string, string>, boolean, string]>([
    [{}, false, 'a program'],
    [{ origin: 'https://a.example', 'sec-fetch-site': 'same-origin' }, false, 'our own page'],
    [{ 'sec-fetch-site': 'none' }, false, 'typed by hand'],
    [{ origin: 'https://evil.example' }, true, 'another site'],
    [{ origin: 'null' }, true, 'a sandboxed frame'],
    [{ 'sec-fetch-site': 'same-site' }, true, 'another name of the same site']
  ])('takes %j for foreign: %s, %s', (headers, foreign) =>
    expect(isForeign(request(headers), 'https://a.example')).toBe(foreign)
  );

  it('answers 404 where the feature is off, 401 to who is not signed in', () => {
    const status = (asker: Parameters<typeof requireEditor>[0]) => {
      try {
        requireEditor(asker);
        return 200;
      } catch (error) {
        return (error as { status: number }).status;
      }
    };
    expect(status({ editors: null, editor: false })).toBe(404);
    expect(status({ editors: {}, editor: false })).toBe(401);
    expect(status({ editors: {}, editor: true })).toBe(200);
  });
});

describe('the way on after signing in', () => {
  const OWN = '/editors';
  test.each([
    ['/editors/corrections?show=undone', '/editors/corrections?show=undone', 'a page of ours'],
    ['/?story=a1', '/?story=a1', 'the story that was open'],
    ['https://evil.example/', OWN, 'another site'],
    ['//evil.example/', OWN, 'another site without a scheme'],
    ['/\\evil.example/', OWN, 'another site by a backslash'],
    ['/.//evil.example', OWN, 'a path of ours that, written out, is another site'],
    ['/editors/..//evil.example', OWN, 'the same by going up'],
    ['/%2e//evil.example', OWN, 'the same with its dot encoded'],
    ['javascript:alert(1)', OWN, 'no address'],
    ['', OWN, 'none']
  ])('to=%s leads to %s: %s', (to, target) => {
    const url = new URL(`https://a.example/editors?to=${encodeURIComponent(to)}`);
    expect(afterSignIn(url, OWN)).toBe(target);
  });

  it('keeps the language and the goal in the form’s address', () => {
    const params = new URLSearchParams('locale=nl&to=%2Fx&other=1');
    expect(keptQuery(params, 'signIn')).toBe('?/signIn&locale=nl&to=%2Fx');
    expect(keptQuery(new URLSearchParams(), 'signIn')).toBe('?/signIn');
  });
});
