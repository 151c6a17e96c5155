/** Links as many generated stories as the first argument says, and writes what that cost as JSON. A process of its own for each size. */
import { linkContent } from '#site/link/link-content.ts';
import { generateStories } from './generate-stories.ts';

const content = generateStories(Number(process.argv[2]));
const before = process.cpuUsage();
const started = performance.now();
const { articles } = linkContent(content);
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS / 1_024,
    cards: articles.reduce((sum, { relations }) => sum + relations.length, 0),
  }),
);
