/** Makes the big store unless it is there: `npm test` has it made while a core is free. */
import { makeBigStore } from './big-store.ts';
import { run } from './serve.ts';

await makeBigStore(run);
