let broken = 0;

/**
 * Prints a figure beside its bar, and counts it when the bar is broken.
 * @param holds whether the bar holds; `null` without a bar.
 */
export function row(what: string, figure: string, bar = '', holds: boolean | null = null): void {
  if (holds === false) broken += 1;
  console.log(`${what.padEnd(58)} ${figure.padStart(22)}   ${bar.padEnd(24)}${holds === false ? 'BROKEN' : ''}`);
}

/** Formats milliseconds. */
export const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Formats a ratio. */
export const ratio = (value: number): string => `${value.toFixed(2)}x`;

/** How many bars were broken so far. */
export const brokenBars = (): number => broken;
