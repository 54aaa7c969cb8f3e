/** The milliseconds of processor time that some work takes: the least of two runs, at least two. */
export function leastCost(work: () => unknown): number {
  const runs = [1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.max(2, Math.min(...runs));
}
