import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtPages } from '#checks/site/built-site.ts';
import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { generateContent } from './generate-content.ts';

/** Bars of the build on two cores: CPU seconds, peak memory in MB, and how much a page's cost may change with size. */
const SIZES = [
  { articles: 1_000, mostCpu: 8, mostMemory: 1_000 },
  { articles: 10_000, mostCpu: 60, mostMemory: 1_000 },
] as const;
const FLAT_WITHIN = 0.2;
/** Larger sites are built once. */
const MOST_REPEATED = 1_000;

/** Runs at the end of the build's own process, the only one that knows what it used. */
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage())));
`)}`;

type Usage = { readonly userCPUTime: number; readonly systemCPUTime: number; readonly maxRSS: number };
type Built = {
  readonly cpu: number;
  readonly seconds: number;
  readonly memory: number;
  readonly pages: number;
  readonly homeBytes: number | null;
  readonly failed: boolean;
};

let builds = 0;

/**
 * Builds a site as it is published, or with the variables given. Each in a folder of its own, deleted only at the end: for
 * minutes after thousands of files were deleted the file system steps over their places one by one for every file it makes,
 * which took up to two seconds of a build.
 */
function measure(work: string, content: string, variables: Record<string, string> = {}): Built {
  builds += 1;
  const outDir = join(work, `site-${builds}/dist`);
  const usageFile = join(work, 'usage.json');
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', REPORT_USAGE, 'src/checks/build-site.ts', outDir, '/', content],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...variables, USAGE_FILE: usageFile },
    },
  );
  const seconds = (performance.now() - start) / 1_000;
  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as Usage;
  return {
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    seconds,
    memory: usage.maxRSS / 1_000,
    pages: status === 0 ? builtPages(outDir).length : 0,
    homeBytes: statSync(join(outDir, 'index.html'), { throwIfNoEntry: false })?.size ?? null,
    failed: status !== 0,
  };
}

/** The middle of three builds: a second of noise is a third of what a thousand pages cost. */
const measureSmall = (...args: Parameters<typeof measure>): Built =>
  [1, 2, 3].map(() => measure(...args)).toSorted((a, b) => a.cpu - b.cpu)[1] as Built;

const source = contentFolder();
const { articles } = loadContent(source);
// Inside the project, so that the renderer finds its packages.
const work = resolve('.cache/bench-build');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
let broken = false;
try {
  const empty = join(work, 'content-0');
  generateContent(source, empty, articles, articles.length);
  // A site this small packs its pages and the larger ones do not: what a page costs there is told without it.
  const floor = measureSmall(work, empty, { SANDARBH_PACK_PAGES: 'off' });
  console.log('articles  pages   CPU s (bar)    wall s   peak MB (bar)   CPU ms a page beyond the bundling');
  console.log(
    `${String(articles.length).padStart(8)} ${String(floor.pages).padStart(6)} ${floor.cpu.toFixed(1).padStart(7)}        ${floor.seconds.toFixed(1).padStart(7)} ${floor.memory.toFixed(0).padStart(9)}`,
  );
  const costs: number[] = [];
  let homeBytes: number | null = null;
  for (const { articles: count, mostCpu, mostMemory } of SIZES) {
    const content = join(work, `content-${count}`);
    mkdirSync(content);
    generateContent(source, content, articles, count);
    const built = count > MOST_REPEATED ? measure(work, content) : measureSmall(work, content);
    const cost = ((built.cpu - floor.cpu) / (built.pages - floor.pages)) * 1_000;
    costs.push(cost);
    homeBytes = built.homeBytes;
    const holds = !built.failed && built.cpu <= mostCpu && built.memory <= mostMemory;
    broken ||= !holds;
    console.log(
      `${String(count).padStart(8)} ${String(built.pages).padStart(6)} ${built.cpu.toFixed(1).padStart(7)} (${mostCpu})   ${built.seconds.toFixed(1).padStart(7)} ${built.memory.toFixed(0).padStart(9)} (${mostMemory})  ${cost.toFixed(2).padStart(10)}${holds ? '' : '  BROKEN'}`,
    );
  }
  const [small = 0, large = 0] = costs;
  const change = large / small - 1;
  const flat = Math.abs(change) <= FLAT_WITHIN || change < 0;
  broken ||= !flat;
  console.log(
    `cost a page from 1,000 to 10,000: ${(change * 100).toFixed(0)} % (bar ±${FLAT_WITHIN * 100} %)${flat ? '' : '  BROKEN'}`,
  );
  console.log(`home page: ${homeBytes ?? 'none'} bytes with 10,000 articles`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (broken) process.exitCode = 1;
