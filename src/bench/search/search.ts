import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { candidates } from '#hindi/lexicon/candidates.ts';
import { memoryLexicon } from '#hindi/lexicon/memory-lexicon.ts';
import { generateDocuments } from './corpus.ts';
import { type Engine, miniSearchEngine, ownEngine } from './search-engines.ts';
import { type KnownItem, knownItems, QUERY_KINDS } from './search-queries.ts';

const PAIRS_FILE = '../shared/samples/search/roman-pairs-dev.tsv';
const QUERIES_A_KIND = 100;
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} kB`;

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Limits by number of documents: bytes of the index, of a shard and of what a query fetches, CPU seconds of the build,
 * milliseconds of a query. Those of shards and queries are 95th percentiles.
 */
const BARS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  10000: { index: 3e6, shard: 30e3, devanagari: 80e3, roman: 130e3, build: 20, query: 15 },
  100000: { index: 25e6, shard: 40e3, devanagari: 80e3, roman: 130e3, build: 180, query: 15 },
};
let broken = 0;

/** Prints and counts the limits that an index breaks. */
function holdTo(count: number, figures: Readonly<Record<string, number>>): void {
  for (const [name, bar] of Object.entries(BARS[count] ?? {})) {
    const figure = figures[name] ?? 0;
    if (figure <= bar) continue;
    broken += 1;
    console.log(`BROKEN at ${count}: ${name} ${figure.toFixed(1)}, at most ${bar}`);
  }
}

/** Runs the queries twice and measures the second time, with files decoded and code warm. @returns a row of the table. */
async function measure(
  engine: Engine,
  items: readonly KnownItem[],
  count: number,
): Promise<Record<string, string | number>> {
  const found = new Map<string, number>();
  const milliseconds: number[] = [];
  const bytes: Record<'devanagari' | 'roman', number[]> = { devanagari: [], roman: [] };
  for (const { query } of items) await engine.find(query);
  for (const { kind, query, id } of items) {
    const started = performance.now();
    const hits = await engine.find(query);
    milliseconds.push(performance.now() - started);
    bytes[kind === 'roman' ? 'roman' : 'devanagari'].push(engine.lastBytes());
    if (hits.includes(id)) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  if (engine.name === 'own') {
    holdTo(count, {
      index: engine.indexBytes,
      shard: quantile(engine.shards, 0.95),
      devanagari: quantile(bytes.devanagari, 0.95),
      roman: quantile(bytes.roman, 0.95),
      build: engine.buildCpuSeconds,
      query: quantile(milliseconds, 0.95),
    });
  }
  return {
    engine: engine.name,
    'build CPU s': engine.buildCpuSeconds.toFixed(1),
    index: kilo(engine.indexBytes),
    'shard p95': kilo(quantile(engine.shards, 0.95)),
    'bytes Devanagari': `${kilo(quantile(bytes.devanagari, 0.5))} / ${kilo(quantile(bytes.devanagari, 0.95))}`,
    'bytes Roman': `${kilo(quantile(bytes.roman, 0.5))} / ${kilo(quantile(bytes.roman, 0.95))}`,
    'ms p50 / p95': `${quantile(milliseconds, 0.5).toFixed(2)} / ${quantile(milliseconds, 0.95).toFixed(2)}`,
    ...Object.fromEntries(QUERY_KINDS.map((kind) => [kind, found.get(kind) ?? 0])),
  };
}

/**
 * Measures how often the word of a pair is among the best readings of its Roman spelling, with the words of all pairs as
 * lexicon.
 * @param file lines of a word, a Roman spelling and anything else, between tabs.
 * @returns a row of the table.
 */
function measurePairs(file: string): Record<string, string | number> {
  const pairs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([word = '', roman = '']) => ({ word, roman }));
  const words = [...new Set(pairs.map(({ word }) => word))];
  const lexicon = memoryLexicon(words.map((word) => ({ word, frequency: 1 })));
  const ranks = pairs.map(({ word, roman }) =>
    candidates(roman, lexicon, 10).findIndex((candidate) => candidate.word === word),
  );
  const share = (limit: number): string =>
    `${((100 * ranks.filter((rank) => rank >= 0 && rank < limit).length) / pairs.length).toFixed(1)} %`;
  return { pairs: pairs.length, words: words.length, 'R@1': share(1), 'R@3': share(3), 'R@10': share(10) };
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000,10000' },
    'minisearch-up-to': { type: 'string', default: '10000' },
  },
});

for (const count of values.documents.split(',').map(Number)) {
  const sample = [];
  const stride = Math.ceil(count / 2000);
  let number = 0;
  for (const document of generateDocuments(count)) if (number++ % stride === 0) sample.push(document);
  const items = knownItems(sample, QUERIES_A_KIND);
  const rows = [await measure(await ownEngine(generateDocuments(count)), items, count)];
  if (count <= Number(values['minisearch-up-to'])) {
    rows.push(await measure(await miniSearchEngine('MiniSearch', generateDocuments(count), {}), items, count));
    const loose = { prefix: true, fuzzy: 0.2 };
    rows.push(await measure(await miniSearchEngine('MiniSearch loose', generateDocuments(count), loose), items, count));
  }
  console.log(
    `\n${count} generated documents, ${items.length} two-word queries made from their titles; found among ten, of ${QUERIES_A_KIND}:`,
  );
  console.table(rows);
}
if (existsSync(PAIRS_FILE)) {
  console.log('\nRoman spellings of Hindi words:');
  console.table([measurePairs(PAIRS_FILE)]);
}
if (broken > 0) process.exitCode = 1;
