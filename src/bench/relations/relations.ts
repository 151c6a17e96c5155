import { benchField } from './field.ts';
import { benchOwnStories } from './own-stories.ts';

const held = [benchOwnStories(), benchField(process.argv.includes('--cards'))];
if (held.includes(false)) process.exitCode = 1;
