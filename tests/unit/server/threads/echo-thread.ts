/** A thread for the tests: answers, waits, loops for ever, throws each kind of error, and falls. */
import { workerData } from 'node:worker_threads';
import { BadRequestError, DataFileError, UnavailableError } from '../../../../src/lib/model/errors.ts';
import { announce, type CallLimits, expose } from '../../../../src/lib/server/threads/expose.ts';

const { fails } = workerData as { fails: boolean };

await expose(() => {
  if (fails) throw new DataFileError('store.db: cannot be opened; restore a backup');
  return {
    echo: (argument: unknown) => argument,
    announce: (event: unknown) => announce(event),
    late: (_: unknown, { isLate }: CallLimits) => {
      while (!isLate());
      throw new UnavailableError('too_dear', 'cut off', 30);
    },
    forever: () => {
      for (;;);
    },
    bad: () => {
      throw new BadRequestError('cursor', 'cursor: got "x"', { kind: 'value' });
    },
    odd: () => {
      throw new TypeError('of our own');
    },
    fall: () => process.exit(3)
  };
});
