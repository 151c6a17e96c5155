import type { Page, Route } from '@playwright/test';
import { seededRandom } from '#checks/samples/seeded-random.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { dataPaths, paths } from '#domain/pages.ts';
import { headline } from './support/app.ts';
import { noteFault } from './support/fault-row.ts';
import { drawFromData } from './support/faults.ts';
import { ABORTED, FAILED_LOAD, NOT_FOUND } from './support/noise.ts';
import { painted } from './support/signs.ts';
import { builtData, DATA_KINDS, STORY, STORYLINE } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

const PATH = paths.article(STORY.id);
const DATA = dataPaths.article(STORY.id);
const story = (): ArticlePage => builtData<ArticlePage>(DATA);

type Hostile = readonly [name: string, change: (page: ArticlePage) => unknown, shows: 'text' | 'message'];

const paragraph = (text: string, id = 'p1') => ({ id, type: 'paragraph', sentences: [{ id: `${id}-aaaa`, text }] });

const DEEP = 'DEEP';
const deepJson = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;

const HOSTILE: readonly Hostile[] = [
  ['script tag in the headline', (page) => ({ ...page, headline: '<script>window.ran = 1</script>' }), 'text'],
  [
    'event handler in a sentence',
    (page) => ({ ...page, blocks: [paragraph('<img src=x onerror="window.ran = 1">')] }),
    'text',
  ],
  [
    'end of the data block in the text',
    (page) => ({ ...page, standfirst: '</script><script>window.ran = 1</script>' }),
    'text',
  ],
  [
    'javascript: source',
    (page) => ({ ...page, sources: [{ title: 'क', publisher: 'ख', url: 'javascript:window.ran=1', lang: null }] }),
    'message',
  ],
  [
    'data: source',
    (page) => ({
      ...page,
      sources: [{ title: 'क', publisher: 'ख', url: 'data:text/html,<script>1</script>', lang: null }],
    }),
    'message',
  ],
  [
    'javascript: post',
    (page) => ({
      ...page,
      blocks: [
        { ...paragraph('क'), type: 'post', author: null, date: null, lang: null, url: 'JaVaScRiPt:window.ran=1' },
      ],
    }),
    'message',
  ],
  ['bidi override', (page) => ({ ...page, headline: 'सच \u202eझूठ' }), 'message'],
  [
    'picture of another host',
    (page) => ({
      ...page,
      blocks: [
        {
          id: 'f1',
          type: 'figure',
          src: '//evil.example/x.png',
          alt: '',
          width: 1,
          height: 1,
          caption: null,
          credit: null,
        },
      ],
    }),
    'message',
  ],
  [
    '__proto__ key',
    (page) => JSON.parse(JSON.stringify(page).replace('{', '{"__proto__":{"ran":1,"polluted":true},')),
    'text',
  ],
  [
    'target named constructor',
    (page) => ({ ...page, blocks: [{ id: 'r1', type: 'related', headline: 'आगे', target: 'constructor' }] }),
    'text',
  ],
  ['a string of 5 MB', (page) => ({ ...page, headline: 'क'.repeat(1_600_000) }), 'message'],
  [
    '10,000 blocks',
    (page) => ({ ...page, blocks: Array.from({ length: 10_000 }, (_, i) => paragraph('क', `p${i}`)) }),
    'message',
  ],
  // Put into the text of the file: this test's own writer would run out of stack.
  ['nesting 5,000 deep', (page) => ({ ...page, blocks: DEEP }), 'message'],
  [
    'an unknown kind of block',
    (page) => ({ ...page, blocks: [{ id: 'x1', type: 'iframe', src: 'https://evil.example' }] }),
    'message',
  ],
];

const serve = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });

/** What must not be, whatever the data: code that ran, a polluted prototype, a link that is none, an empty page. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    const bad = links.filter(({ protocol }) => !/^https?:$/.test(protocol)).map(({ href }) => href);
    const bare = links
      .filter(({ origin, rel }) => origin !== location.origin && !/noopener/.test(rel))
      .map(({ href }) => href);
    return {
      ran: 'ran' in window,
      polluted: 'polluted' in {},
      bad,
      bare,
      blank: (document.querySelector('main')?.textContent ?? '').trim() === '',
    };
  });
const NO_HARM = { ran: false, polluted: false, bad: [], bare: [], blank: false };

const sawOn = async (page: Page): Promise<string> => (await headline(page).first().textContent()) ?? '';

/** The first value of a file that is Hindi text. */
const FIRST_TEXT = /(?<=":)"[^"]*[\u0900-\u097f][^"]*"/;

test('hostile stories are shown as text or refused with a message, and never run', async ({ page, at, guard }) => {
  test.setTimeout(240_000);
  guard.allow(NOT_FOUND, ABORTED);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await drawFromData(page, at, PATH);
  for (const [name, change, shows] of HOSTILE) {
    await page.unroute(at(DATA));
    await page.route(at(DATA), serve(JSON.stringify(change(story())).replace(`"${DEEP}"`, deepJson)));
    await page.goto(at(PATH));
    const message = page.getByRole('button', { name: 'दोबारा कोशिश करें' });
    if (shows === 'message') await expect(message).toBeVisible();
    else await expect(page.locator('main article h1')).toBeVisible();
    expect(await harm(page), name).toEqual(NO_HARM);
    noteFault({ fault: name, page: 'article', saw: await sawOn(page), safe: 'nothing ran' });
  }
  expect(errors).toEqual([]);
});

/** Data with something hostile in it, whatever kind of page it is for. */
const ATTACKS: readonly (readonly [name: string, attack: (json: string) => string])[] = [
  ['script tag in the first text', (json) => json.replace(FIRST_TEXT, '"<script>window.ran = 1</script>"')],
  ['event handler in the first text', (json) => json.replace(FIRST_TEXT, '"<img src=x onerror=\\"window.ran = 1\\">"')],
  ['bidi override in the first text', (json) => json.replace(FIRST_TEXT, '"सच \\u202eझूठ"')],
  ['javascript: in every address', (json) => json.replaceAll(/"https?:[^"]*"/g, '"javascript:window.ran=1"')],
  ['javascript: for every id', (json) => json.replaceAll(/"id":"[^"]*"/g, '"id":"javascript:window.ran=1"')],
  ['an id that leads off the site', (json) => json.replaceAll(/"id":"[^"]*"/g, '"id":"../../../evil.example"')],
  ['__proto__ key', (json) => json.replace('{', '{"__proto__":{"ran":1,"polluted":true},')],
  ['a text of 5 MB', (json) => json.replace(FIRST_TEXT, `"${'क'.repeat(1_600_000)}"`)],
  ['a list of 100,000', (json) => json.replace(/\[(?=[{"])/, `[${'{"id":"x"},'.repeat(100_000)}`)],
  ['nesting 5,000 deep', (json) => json.replace(/\[(?=[{"])/, `[${deepJson},`)],
];

for (const [kind, path, data] of DATA_KINDS) {
  test(`hostile data on the page: ${kind}`, async ({ page, at, guard }) => {
    test.setTimeout(240_000);
    guard.allow(NOT_FOUND, FAILED_LOAD, ABORTED);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const good = JSON.stringify(builtData(data));
    await drawFromData(page, at, path);
    let body = '';
    await page.route(at(data), (route) => serve(body)(route));
    for (const [name, attack] of ATTACKS) {
      body = attack(good);
      await page.goto(at(path), { waitUntil: 'commit' });
      await expect(headline(page).first()).toBeVisible();
      await expect(page.locator('#khaas')).not.toHaveText('');
      expect(await harm(page), name).toEqual(NO_HARM);
      noteFault({ fault: name, page: kind, saw: await sawOn(page), safe: 'nothing ran' });
    }
    expect(errors).toEqual([]);
  });
}

test('no address leads off the site or puts anything in', async ({ page, at, guard }) => {
  guard.allow(NOT_FOUND, FAILED_LOAD, ABORTED);
  for (const path of [
    '//evil.example/',
    '/%2F%2Fevil.example/',
    '/khabar//evil.example/',
    '/\\evil.example/',
    '/?next=https://evil.example',
    `${PATH}?s="><script>window.ran=1</script>`,
    `${PATH}?s=__proto__`,
    `${PATH}?s=javascript:window.ran=1#javascript:window.ran=1`,
    '/khoj/?q=<script>window.ran=1</script>',
    '/khabar/<script>window.ran=1</script>/',
    '/khabar/..%2f..%2fetc/passwd',
    '/parichay/constructor/',
    '/samayrekha/__proto__/',
  ]) {
    await page.goto(at('/').replace(/\/$/, '') + path);
    await painted(page);
    expect(new URL(page.url()).origin, path).toBe(new URL(at('/')).origin);
    expect(await harm(page), path).toEqual(NO_HARM);
  }
});

test('a violation of the policy fails the run', async ({ page, at, guard }) => {
  await page.goto(at(PATH));
  await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
    } catch {
      // Trusted Types refuse it; the report is what counts here.
    }
  });
  await painted(page);
  expect(() => guard.check()).toThrow(/policy violation|TrustedHTML/);
  guard.allow(/policy violation/, /TrustedHTML/);
});

const NASTY: readonly unknown[] = [
  null,
  -1,
  '',
  [],
  {},
  '<script>window.ran=1</script>',
  'javascript:window.ran=1',
  '\u202eक',
  '__proto__',
  'x'.repeat(30_000),
];

/** Replaces, drops or doubles one part of a value. */
function mutate(value: unknown, pick: (bound: number) => number): unknown {
  const copy = structuredClone(value);
  let parent = copy as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(parent);
    const key = keys[pick(keys.length)];
    if (key === undefined) return copy;
    const next = parent[key];
    if (typeof next === 'object' && next !== null && Object.keys(next).length > 0 && pick(4) > 0) {
      parent = next as Record<string, unknown>;
      continue;
    }
    if (pick(3) === 0) delete parent[key];
    else parent[key] = structuredClone(NASTY[pick(NASTY.length)]);
    return copy;
  }
}

const SEEDS: readonly (readonly [path: string, data: string])[] = [
  [PATH, DATA],
  [paths.storyline(STORYLINE.id), dataPaths.storyline(STORYLINE.id)],
  [paths.storyline(STORYLINE.id), dataPaths.timeline(STORYLINE.id)],
  [paths.home(), dataPaths.home()],
];
/** Files a seed: a sample in every check, 125 each (500 in all) with `FUZZ_RUNS=125 npm run e2e -- hostile`. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 15);

test.describe('mutated files: each answered by the page or a message, none runs, none leaves it empty', () => {
  for (const [index, [path, data]] of SEEDS.entries()) {
    test(`${RUNS} of ${data}`, async ({ page, at, guard }) => {
      test.setTimeout(600_000);
      guard.allow(NOT_FOUND, FAILED_LOAD, ABORTED);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const random = seededRandom(42 + index);
      const pick = (bound: number): number => Math.floor(random() * bound);
      const good = builtData<unknown>(data);
      const answered = { page: 0, message: 0 };
      let body = '';
      await drawFromData(page, at, path);
      await page.route(at(data), (route) => serve(body)(route));
      for (let run = 0; run < RUNS; run += 1) {
        body = JSON.stringify(mutate(mutate(good, pick), pick));
        await page.goto(at(path), { waitUntil: 'commit' });
        await expect(page.locator('#khaas h1').first()).toBeVisible();
        const isMessage = await page.getByRole('button', { name: 'दोबारा कोशिश करें' }).isVisible();
        answered[isMessage ? 'message' : 'page'] += 1;
        expect(await harm(page), body.slice(0, 300)).toEqual(NO_HARM);
      }
      const saw = `${answered.page} pages, ${answered.message} messages`;
      noteFault({ fault: `${RUNS} mutated files`, page: data, saw, safe: 'nothing ran' });
      expect(errors).toEqual([]);
    });
  }
});
