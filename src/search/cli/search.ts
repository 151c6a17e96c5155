import { parseArgs } from 'node:util';
import { stem } from '#hindi/words/stem.ts';
import { buildCommand } from './build-command.ts';
import { candidatesCommand } from './candidates-command.ts';
import { queryCommand } from './query-command.ts';
import { inputLines, printLine } from './standard-input.ts';

const USAGE = `Usage: npm run --silent search -- COMMAND
  build --from FILE.jsonl --to DIR [--titles] [--texts]   rows {"id","title","text","date"?}; prints a summary
  query --index DIR [--k 10] [--newest] [--year Y]        queries from standard input, one a line; prints JSON lines
  candidates --lexicon WORDS.txt [--k 10]                 words from standard input; prints JSON lines
  stem                                                    words from standard input; prints one stem a line`;

/** Reads words from standard input and prints the stem of each. */
async function stemCommand(): Promise<void> {
  for await (const line of inputLines()) await printLine(stem(line.trim()));
}

/** Runs one command. @returns the exit code. */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      index: { type: 'string' },
      lexicon: { type: 'string' },
      k: { type: 'string', default: '10' },
      year: { type: 'string' },
      filter: { type: 'string', multiple: true, default: [] },
      newest: { type: 'boolean', default: false },
      titles: { type: 'boolean', default: false },
      texts: { type: 'boolean', default: false },
    },
  });
  const [command] = positionals;
  const count = Number(values.k);
  if (!Number.isInteger(count) || count < 1) throw new Error('--k takes a whole number above 0');
  if (command === 'build' && values.from && values.to) {
    await buildCommand(values.from, values.to, { titles: values.titles, texts: values.texts });
  } else if (command === 'query' && values.index) {
    const order = values.newest ? 'newest' : 'best';
    await queryCommand(values.index, { count, order, year: values.year ?? null, filters: values.filter });
  } else if (command === 'candidates' && values.lexicon) await candidatesCommand(values.lexicon, count);
  else if (command === 'stem') await stemCommand();
  else {
    console.error(USAGE);
    return 2;
  }
  return 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
