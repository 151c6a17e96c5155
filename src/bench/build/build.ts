import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { generateContent } from './generate-content.ts';
import { type Built, measureBuild } from './measure-build.ts';

/** Bars of the build on two cores: CPU seconds and peak memory in MB. */
const SIZES = [
  { articles: 1_000, mostCpu: 8, mostMemory: 1_000 },
  { articles: 10_000, mostCpu: 60, mostMemory: 1_000 },
] as const;

/** By how much the cost of a page may grow between the two sizes. */
const FLAT_WITHIN = 0.2;

/** Larger sites are built once. */
const MOST_REPEATED = 1_000;

/** The middle of three builds, by CPU time. A second of noise is a third of what a thousand pages cost. */
function measureSmall(build: () => Built): Built {
  const [, middle] = [build(), build(), build()].sort((a, b) => a.cpu - b.cpu);
  if (!middle) throw new Error('no build was measured');
  return middle;
}

const source = contentFolder();
const { articles } = loadContent(source);
// Inside the project, where the renderer finds its packages.
const work = resolve('.cache/bench-build');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
let broken = false;
try {
  const empty = join(work, 'content-0');
  generateContent(source, empty, articles, articles.length);
  // A site this small compresses its pages, and larger ones do not: the cost of a page is measured without.
  const floor = measureSmall(() => measureBuild(work, empty, { SANDARBH_PACK_PAGES: 'off' }));
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
    const build = () => measureBuild(work, content);
    const built = count > MOST_REPEATED ? build() : measureSmall(build);
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
