import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { otherSpellings, otherTerms } from '#hindi/words/house-spelling.ts';

/** Everything that readers and editors read that is not content: words of the app, messages, the manifest, forms. */
const FILES = globSync([
  'src/app/strings/*.ts',
  'src/importer/text/model/messages.ts',
  'src/importer/cli/*.ts',
  'src/site/content/**/*.ts',
  'src/site/package/**/*.ts',
  'src/newsroom/**/*.ts',
  '.github/ISSUE_TEMPLATE/*.yml',
  'docs/*.md',
]).filter((file) => !file.endsWith('.test.ts'));

it('finds the words', () => {
  expect(FILES.length).toBeGreaterThan(20);
});

it.each(FILES)('%s is in house spelling', (file) => {
  expect(otherSpellings(readFileSync(file, 'utf8'))).toEqual([]);
});

it.each(FILES.filter((file) => file.startsWith('src/app/strings/')))('%s says each thing by one word', (file) => {
  expect(otherTerms(readFileSync(file, 'utf8'))).toEqual([]);
});
