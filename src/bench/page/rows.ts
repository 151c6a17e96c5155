let broken = 0;

/** Prints a figure beside its bar and remembers whether it holds; `null` where there is no bar. */
export function row(what: string, figure: string, bar = '', holds: boolean | null = null): void {
  if (holds === false) broken += 1;
  console.log(`${what.padEnd(58)} ${figure.padStart(22)}   ${bar.padEnd(24)}${holds === false ? 'BROKEN' : ''}`);
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;
export const ratio = (value: number): string => `${value.toFixed(2)}x`;

/** How many bars are broken so far. */
export const brokenBars = (): number => broken;
