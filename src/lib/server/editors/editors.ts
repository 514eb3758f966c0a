import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { SessionDesk } from '../desk.ts';
import { countAttempts } from './attempts.ts';
import { patientSessions } from './patient-sessions.ts';

/** A working day and some, in milliseconds; nobody is signed in for longer without saying the passphrase again. */
export const SESSION_MS = 12 * 3_600_000;

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** About 60 ms and 16 MB a guess. */
const SCRYPT = { N: 2 ** 14, r: 8, p: 1 };
const KEY_BYTES = 32;

const derive = promisify<string, string, number, typeof SCRYPT, Buffer>(scrypt);

/** What an attempt to sign in came to. */
export type SignIn =
  { kind: 'in'; token: string } | { kind: 'wrong' } | { kind: 'wait'; /** Until the next attempt. */ seconds: number };

/** Who may correct: signing in, staying signed in, signing out. */
export interface Editors {
  signIn(passphrase: string, address: string): Promise<SignIn>;
  /** `asker`: in whose lane the question waits. */
  isSignedIn(token: string | undefined, asker?: string): Promise<boolean>;
  signOut(token: string | undefined): Promise<void>;
}

export interface EditorsOptions {
  passphrase: string;
  sessions: SessionDesk;
  /** Epoch milliseconds. */
  now?: () => number;
}

/**
 * Sessions are random tokens. The store keeps of each only an HMAC under a key that scrypt makes of the passphrase and the
 * store's salt: a copy of the store lets nobody in, a restart keeps editors signed in, another passphrase signs all of them
 * out, and signing out ends a session on the server too, which a self-contained cookie could not.
 */
export function openEditors({ passphrase, sessions: kept, now = Date.now }: EditorsOptions): Editors {
  const sessions = patientSessions(kept, { lifetime: SESSION_MS, now });
  const attempts = countAttempts();
  let deriving: Promise<Buffer> | null = null;
  const keyOf = async (text: string) => derive(plain(text), await sessions.salt(), KEY_BYTES, SCRYPT);
  const key = () =>
    (deriving ??= keyOf(passphrase).catch((error) => {
      deriving = null;
      throw error;
    }));
  const hash = async (token: string) =>
    createHmac('sha256', await key())
      .update(`session ${token}`)
      .digest('base64url');
  return {
    async signIn(given, address) {
      const seconds = await attempts.begin(address);
      if (seconds !== null) return { kind: 'wait', seconds };
      if (!timingSafeEqual(await keyOf(given.slice(0, MOST_GIVEN)), await key())) return { kind: 'wrong' };
      await attempts.succeeded(address);
      const token = randomBytes(TOKEN_BYTES).toString('base64url');
      await sessions.add(await hash(token), { now: now(), expires: now() + SESSION_MS });
      return { kind: 'in', token };
    },
    isSignedIn: async (token, asker) => isToken(token) && sessions.has(await hash(token), now(), asker),
    signOut: async (token) => {
      if (isToken(token)) await sessions.remove(await hash(token));
    }
  };
}

/** Longer passphrases are cut: nobody should make us hash a book. */
const MOST_GIVEN = 1000;

const isToken = (token: string | undefined): token is string => token !== undefined && TOKEN.test(token);

/** One spelling of the same characters, without what a clipboard or a settings file leaves around them. */
const plain = (text: string) => text.normalize('NFC').trim();
