import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { paths } from '#domain/pages.ts';
import { contentFolder, loadContent } from '#site/content/load-content.ts';
import { benchFirstVisits } from './first-visits.ts';
import { openBrowser } from './lab.ts';
import { buildLongSite } from './long-site.ts';
import { benchLongStory } from './long-story.ts';
import { benchInteraction, benchNavigation } from './navigation.ts';
import { buildFloor, writeLimit } from './rivals.ts';
import { brokenBars } from './rows.ts';
import { benchSecondVisits } from './second-visits.ts';
import { SLOW_4G, serveSlowly, TWO_G } from './slow-host.ts';
import { benchTyping } from './typing.ts';

/** Runs of each figure, of which the median is shown. Ratios are of runs taken in turn, since the machine may be busy. */
const RUNS = Number(process.env.RUNS ?? 3);
const FIRST_VISITS = Math.max(21, RUNS);

const dist = resolve('dist');
if (!existsSync(join(dist, 'sw.js'))) throw new Error(`${dist} is not built: npm run build`);
const content = loadContent(contentFolder());
const story = content.articles.find(({ storylines }) => storylines.length > 0);
if (!story) throw new Error('the content has no story in a running story');
const storyPath = paths.article(story.id).slice(1);

const work = resolve('.cache/bench');
const limit = writeLimit(work, story);
const floor = await buildFloor(work);
const long = await buildLongSite(work, contentFolder(), content, story);
const [limitHost, floorHost, siteHost, longHost] = await Promise.all([
  serveSlowly(limit),
  serveSlowly(floor),
  serveSlowly(dist),
  serveSlowly(long),
]);
const urls = { limit: limitHost.url, floor: floorHost.url, site: siteHost.url + storyPath };

const browser = await openBrowser();
console.log(`median of ${RUNS}; first visits without the worker, which starts after load`);
await benchFirstVisits(browser, urls, SLOW_4G, FIRST_VISITS);
await benchFirstVisits(browser, urls, TWO_G, FIRST_VISITS);
await benchNavigation(browser, siteHost.url, story.id, RUNS);
await benchInteraction(browser, siteHost.url, story.id, RUNS);
await benchTyping(browser, siteHost.url, RUNS);
await benchLongStory(browser, longHost.url + storyPath, RUNS);
await browser.close();

const targets = { site: { dist, path: storyPath }, limit: { dist: limit, path: '' } };
await benchSecondVisits(targets, SLOW_4G, 0.9, RUNS);
await benchSecondVisits(targets, TWO_G, 0.6, RUNS);
await Promise.all([limitHost, floorHost, siteHost, longHost].map((host) => host.stop()));
if (brokenBars() > 0) console.error(`\n${brokenBars()} bars broken`);
process.exitCode = brokenBars() > 0 ? 1 : 0;
