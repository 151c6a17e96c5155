import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtPages } from '#checks/site/built-site.ts';
import { pageAt } from '#domain/match-path.ts';
import { NOT_FOUND_PATH, PAGE_NAMES, type PageName, SHELL_PATH } from '#domain/pages.ts';
import { normalizeBase } from '#host/normalize-base.ts';
import { median } from '../median.ts';
import { createScales, type PageWeight, weighPage } from './page-weight.ts';

/** Bytes of one kB, as networks count. */
const KB = 1_000;

const dist = resolve(process.argv[2] ?? 'dist');
if (!existsSync(dist)) {
  console.error(`${dist} is not built: npm run build`);
  process.exit(1);
}
const base = normalizeBase(process.env.BASE_PATH);
const scale = createScales(dist, base);

/** What a page may weigh without JavaScript is told for these groups. */
type Group = 'article' | 'storyline' | 'other pages';
const GROUPS: Readonly<Record<PageName, Group>> = {
  home: 'other pages',
  articles: 'other pages',
  month: 'other pages',
  article: 'article',
  // The longest page there is: fifty events with their sources, and two pictures drawn as SVG.
  storyline: 'storyline',
  entities: 'other pages',
  entity: 'other pages',
  search: 'other pages',
  library: 'other pages',
  add: 'other pages',
  about: 'other pages',
};

/** The kind of a built page; the two that stand for many addresses have no row in the table of pages. */
const kindOf = (path: string): PageName | 'not found' | 'shell' | undefined => {
  if (path === NOT_FOUND_PATH) return 'not found';
  return path === SHELL_PATH ? 'shell' : pageAt(path)?.name;
};

const FONT = `${base}fonts/noto-serif-devanagari-700-v1.woff2`;
/** What `boot/run-stages.ts` is packed into, and the face that it loads. */
const alive = readdirSync(resolve(dist, 'assets'))
  .filter((file) => /^start-.*\.js$/.test(file))
  .map((file) => `${base}assets/${file}`)
  .concat(FONT);
if (alive.length < 2) throw new Error('no chunk is named start: see src/app/loading/chunks.ts');
const pages = builtPages(dist).map((page) => weighPage(page, base, scale, alive));
const kB = (bytes: number): string => (bytes / KB).toFixed(1);

console.log(`${'page (worst of its kind)'.padEnd(50)} html br   js br   js gz    font   total  requests`);
for (const name of [...PAGE_NAMES, 'not found', 'shell'] as const) {
  const own = pages.filter(({ path }) => kindOf(path) === name);
  const worst = own.reduce<PageWeight | undefined>((a, b) => (a && a.html.br >= b.html.br ? a : b), undefined);
  if (!worst) continue;
  const figures = [worst.html.br, worst.scripts.br, worst.scripts.gz, worst.font, worst.total].map((n) =>
    kB(n).padStart(7),
  );
  console.log(
    `${`${name} ×${own.length} ${worst.path}`.padEnd(50)} ${figures.join(' ')} ${String(worst.requests).padStart(9)}`,
  );
}

const inGroup = (group: Group): PageWeight[] =>
  pages.filter(({ path }) => {
    const name = pageAt(path)?.name;
    return (name ? GROUPS[name] : 'other pages') === group;
  });
const articles = inGroup('article');
const worker = scale(`${base}sw.js`);
type Row = { what: string; values: readonly number[]; most?: number; least?: number; unit?: 'kB' | '' };
const rows: readonly Row[] = [
  { what: 'article: HTML with its CSS, br', values: articles.map(({ html }) => html.br), most: 14.6 * KB },
  { what: 'article: JavaScript named, gz', values: articles.map(({ scripts }) => scripts.gz), most: 125 * KB },
  { what: 'article: JavaScript named, br', values: articles.map(({ scripts }) => scripts.br), most: 108 * KB },
  {
    what: 'article: JavaScript named, br, at least',
    values: articles.map(({ scripts }) => scripts.br),
    least: 90 * KB,
  },
  { what: 'headline font', values: [scale(FONT).br], most: 38 * KB },
  { what: 'article: first view, everything, br', values: articles.map(({ total }) => total), most: 165 * KB },
  { what: 'article: first view, requests', values: articles.map(({ requests }) => requests), most: 10, unit: '' },
  { what: 'article: without JavaScript', values: articles.map(({ withoutScript }) => withoutScript), most: 20 * KB },
  {
    what: 'storyline: without JavaScript',
    values: inGroup('storyline').map(({ withoutScript }) => withoutScript),
    most: 24 * KB,
  },
  {
    what: 'other pages: without JavaScript',
    values: inGroup('other pages').map(({ withoutScript }) => withoutScript),
    most: 20 * KB,
  },
  { what: 'service worker, gz', values: [worker.gz], most: 12 * KB },
];

console.log(`\n${'budget'.padEnd(44)} limit    median     worst`);
let broken = 0;
for (const { what, values, most, least, unit = 'kB' } of rows) {
  const show = (value: number) => (unit === 'kB' ? kB(value) : String(value)).padStart(9);
  const worst = least === undefined ? Math.max(...values) : Math.min(...values);
  const holds = values.length > 0 && (most === undefined || worst <= most) && (least === undefined || worst >= least);
  if (!holds) broken += 1;
  console.log(
    `${what.padEnd(40)} ${show(most ?? least ?? 0)} ${show(median(values))} ${show(worst)}${holds ? '' : '  BROKEN'}`,
  );
}

const kept = readFileSync(resolve(dist, 'sw.js'), 'utf8').match(/\["[^"]+","[\w-]+",[01]\]/g)?.length ?? 0;
console.log(
  `\n${pages.length} pages, ${articles.length} articles, ${kept} files kept for offline use. Read from the markup of dist/, not in a browser:\n` +
    'first view = page + scripts + font + icon + manifest, until the page is touched (e2e/first-view.spec.ts counts that in a\n' +
    'browser). The worker and what it keeps for the next visit is not in it.',
);
if (broken > 0) {
  console.error(`${broken} of ${rows.length} budgets broken`);
  process.exitCode = 1;
}
