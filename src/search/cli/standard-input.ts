import { createInterface } from 'node:readline';

/** Lines of standard input, without their ends; the last need not end in a newline. */
export async function* inputLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) yield line.replace(/^\ufeff/, '');
}

/** Writes a line to standard output and waits while the reader at the other end is slow. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
