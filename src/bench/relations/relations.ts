/**
 * Measures the related stories: on our own, on the field corpus, and the cost on large sites.
 * `--cards` lists every card, `--no-cost` leaves the large sites out.
 */
import { benchCost } from './cost.ts';
import { benchField } from './field.ts';
import { benchOwnStories } from './own-stories.ts';

const asked = new Set(process.argv.slice(2));
const held = [
  benchOwnStories(asked.has('--cards')),
  benchField(asked.has('--cards')),
  asked.has('--no-cost') || benchCost(),
];
if (held.includes(false)) process.exitCode = 1;
