import { createInterface } from 'node:readline';

/** Reads standard input line by line, without line ends and BOM. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield line.replace(/^\ufeff/, '');
}

/** Writes a line to standard output and waits until its buffer has room again. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
