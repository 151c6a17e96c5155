import { resolve } from 'node:path';
import { findPatterns } from './patterns/find-patterns.ts';
import { slownessOf } from './patterns/slow-pattern.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Folders whose code reads what strangers write. The code of the second list runs in a browser only. */
const READERS = [
  'src/hindi',
  'src/domain',
  'src/search/engine',
  'src/search/build',
  'src/importer/text',
  'src/importer/files',
];
const BROWSER_READERS = ['src/search/worker', 'src/app', 'src/service-worker'];

/** Files that may make patterns while they read, each with the reason. */
const EXCUSED: Readonly<Record<string, string>> = {
  'src/domain/offline/data-shape.ts': 'the patterns of the schemas, which are seen where they stand; each is made once',
  'src/domain/match-path.ts': 'made of the address templates of pages.ts, of signs and `[\\w-]+` between slashes',
};

/** Fewer patterns mean that the check did not see the code. */
const PATTERN_FLOOR = 300;

if (import.meta.filename === process.argv[1]) {
  const [root, folder] = process.argv.slice(2);
  const { patterns, unseen } = await findPatterns(
    resolve(root ?? PROJECT),
    folder === undefined ? READERS : [folder],
    folder === undefined ? BROWSER_READERS : [],
  );
  const findings = [
    ...patterns.flatMap((pattern) =>
      slownessOf(pattern).map((reason) => `${pattern.where} ${reason}: /${pattern.source}/${pattern.flags}`),
    ),
    ...unseen
      .filter((where) => EXCUSED[where.replace(/:\d+$/, '')] === undefined)
      .map((where) => `${where} a pattern is made while text is read: make it once, or look the text up in a set`),
  ];
  for (const finding of findings) console.error(finding);
  console.log(`${patterns.length} patterns, ${findings.length} findings`);
  const few = folder === undefined && patterns.length < PATTERN_FLOOR;
  if (few) console.error(`fewer than ${PATTERN_FLOOR} patterns were found`);
  process.exitCode = findings.length > 0 || few ? 1 : 0;
}
