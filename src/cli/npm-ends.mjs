/** How often to look, in milliseconds. */
const EVERY = 500;

/**
 * Calls `then` once when the npm that started this process is gone: a SIGTERM to npm alone ends npm and the shell between, and nobody tells
 * us. Does nothing where npm did not start us: who starts a server from a shell and leaves wants it to stay. Returns what ends the watch.
 * @param {() => void} then
 */
export function whenNpmEnds(then) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return () => {};
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
