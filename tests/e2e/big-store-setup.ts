import { makeBigStore } from './big-store.ts';
import { run } from './house.ts';

/** Before the first end-to-end test, while nothing else keeps the machine busy: the big store, which takes longer than a test may. */
export async function setup(): Promise<void> {
  await makeBigStore(run);
}
