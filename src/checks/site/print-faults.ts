const SHOWN = 40;

/** Prints the first faults to stderr, one a line, and how many more there are. */
export function printFaults(faults: readonly string[]): void {
  for (const fault of faults.slice(0, SHOWN)) console.error(fault);
  if (faults.length > SHOWN) console.error(`and ${faults.length - SHOWN} more`);
}
