import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Wrong passphrases in a quarter of an hour, from one address and from all: beyond, nobody there gets to guess. */
const WINDOW_SECONDS = 15 * 60;
export const ATTEMPTS_EACH = 5;
const ATTEMPTS_ALL = 60;

/** Counts attempts to sign in, in this process's memory. */
export interface Attempts {
  /** Counts an attempt before it is looked at. Seconds to wait where there were too many, else null. */
  begin(address: string): Promise<number | null>;
  /** The attempt was right: it and those before it count no more. */
  succeeded(address: string): Promise<void>;
}

/**
 * Limits per address and for all together, against guessing from many. Who has many addresses can so keep editors from
 * signing in for a while; those who are signed in stay so.
 */
export function countAttempts(): Attempts {
  const each = new RateLimiterMemory({ points: ATTEMPTS_EACH, duration: WINDOW_SECONDS });
  const all = new RateLimiterMemory({ points: ATTEMPTS_ALL, duration: WINDOW_SECONDS });
  return {
    async begin(address) {
      const own = await wait(each, networkOf(address));
      return own ?? (await wait(all, 'all'));
    },
    async succeeded(address) {
      await each.delete(networkOf(address));
      await all.reward('all');
    }
  };
}

async function wait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.ceil(refusal.msBeforeNext / 1000);
  }
}

/** A household has all of an IPv6 /64: `2001:db8:1:2:3::4` → `2001:db8:1:2`; an IPv4 address in IPv6's clothes is that. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0') : [];
  return [...groups, ...zeros, ...after].slice(0, 4).join(':');
}
