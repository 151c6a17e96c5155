import { IndexFiles } from '../engine/files/index-files.ts';
import { type SearchOptions, search } from '../engine/search.ts';
import { MeasuredFolder } from './measured-folder.ts';
import { inputLines, printLine } from './standard-input.ts';

/**
 * Reads queries from standard input and prints the answer to each as a JSON line. `bytes` and `shards` are what a first query
 * would load.
 * @param folder index folder.
 * @throws Error when the folder has no index that this version reads.
 */
export async function queryCommand(folder: string, options: SearchOptions): Promise<void> {
  const measured = new MeasuredFolder(folder);
  const files = await IndexFiles.open(measured);
  for await (const line of inputLines()) {
    const query = line.trim();
    measured.startCold();
    const started = performance.now();
    const result = await search(files, query, options);
    const milliseconds = performance.now() - started;
    const hits = result.groups.flatMap(({ kind, hits: found }) =>
      found.map(({ id, score }) => ({ id, score: Number(score.toFixed(4)), ...(kind === 'article' ? {} : { kind }) })),
    );
    const terms = result.words.map(({ word, matches }) => ({
      word: word.word,
      candidates: matches.map(({ term, cost }) => ({ term, cost: Number(cost.toFixed(3)) })),
    }));
    await printLine(
      JSON.stringify({
        query,
        hits: hits.slice(0, options.count),
        terms,
        bytes: await measured.brotliBytes(),
        shards: measured.shards(),
        ms: Number(milliseconds.toFixed(2)),
        ...(result.didYouMean === null ? {} : { didYouMean: result.didYouMean }),
      }),
    );
  }
}
