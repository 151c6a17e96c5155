import { stem } from '#hindi/words/stem.ts';
import { inputLines, printLine } from './standard-input.ts';

/** Prints the stem of each word of standard input, line by line. */
export async function stemCommand(): Promise<void> {
  for await (const line of inputLines()) await printLine(stem(line.trim()));
}
