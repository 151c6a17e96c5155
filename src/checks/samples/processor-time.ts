/** Runs a function and returns the processor time that it took, in milliseconds: a busy machine does not lengthen it. */
export function processorTime(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
