/** Loaded before a server that is measured: says at its end how long its event loop was kept waiting, in milliseconds, on standard error. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { LOOP_DELAY } from './loop-delay-line.ts';

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
/** The start itself, reading files and code, is not what readers wait for. */
process.on('SIGUSR2', () => delay.reset());
process.on('exit', () => {
  const [p99, max] = [delay.percentile(99), delay.max].map((nanoseconds) => (nanoseconds / 1e6).toFixed(1));
  process.stderr.write(`${LOOP_DELAY}${p99} ${max}\n`);
});
