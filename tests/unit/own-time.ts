/**
 * Milliseconds of the processor that the quickest of some runs took in this thread: what the code needs, whatever else
 * the machine is busy with.
 */
export function ownTime(run: () => unknown, runs = 3): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
