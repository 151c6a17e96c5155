import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { otherSpellings, otherTerms } from '#hindi/words/house-spelling.ts';

/** Everything that readers and editors read that is not content: words of the app, messages, the manifest, forms, documents. */
const FILES = globSync([
  'src/{app,host,newsroom,service-worker,site,web}/**/*.{ts,tsx}',
  'src/importer/text/model/messages.ts',
  'src/importer/cli/*.ts',
  '.github/**/*.yml',
  'docs/*.md',
  'CONTRIBUTING.md',
  'index.html',
]).filter((file) => !/\.test\.tsx?$/.test(file));

const read = (file: string): string => readFileSync(file, 'utf8');

it('finds the words', () => {
  expect(FILES.length).toBeGreaterThan(200);
});

it('holds all of them to house spelling', () => {
  const found = FILES.flatMap((file) => otherSpellings(read(file)).map(({ found, house }) => ({ file, found, house })));
  expect(found).toEqual([
    // The form that a story may have before a name, in an explanation.
    { file: 'src/site/link/body/full-names.ts', found: 'एस सी ओ', house: 'एससीओ' },
  ]);
});

it('says each thing by one word', () => {
  const found = FILES.flatMap((file) => otherTerms(read(file)).map(({ found, house }) => ({ file, found, house })));
  expect(found).toEqual([]);
});

it.each(FILES.filter((file) => file.startsWith('src/app/strings/')))('%s quotes by ‘ ’ only', (file) => {
  expect(read(file).match(/[“”«»]/g)).toBeNull();
});
