import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../load-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandarbh-'));
  cpSync('src/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'articles/rajnath-khrenin-dushanbe-2021.json';
const STORYLINE = 'storylines/sco.json';

type Article = Record<string, unknown> & { blocks: Record<string, unknown>[] };
type Storyline = { events: Record<string, unknown>[] };

/** Changes one file of a copy of the shipped content. */
function plant<T>(file: string, change: (json: T) => unknown): void {
  const path = join(folder, file);
  const json: T = JSON.parse(readFileSync(path, 'utf8'));
  change(json);
  writeFileSync(path, JSON.stringify(json, null, 2));
}

const inArticle = (change: (article: Article) => unknown) => () => {
  plant(ARTICLE, change);
  return ARTICLE;
};
const inStoryline = (change: (storyline: Storyline) => unknown) => () => {
  plant(STORYLINE, change);
  return STORYLINE;
};

function misspellRelated({ blocks }: Article): void {
  for (const block of blocks) if (block.type === 'related') block.target = 'ayodhya-cant-2022';
}

it('finds the shipped content sound', () => {
  expect(readContent('src/content').diagnostics).toEqual([]);
});

describe('a planted fault is named with its file, line and code', () => {
  it.each<[name: string, change: () => string, code: string, message: RegExp]>([
    ['no sources', inArticle((a) => Object.assign(a, { sources: [] })), 'no-sources', /sources/],
    ['a related id that does not exist', inArticle(misspellRelated), 'unknown-article', /ayodhya-cant-2022/],
    [
      'a month that does not exist',
      inStoryline((s) => Object.assign(s.events[6] ?? {}, { date: '2001-13' })),
      'invalid-date',
      /2001/,
    ],
    ['an event of no storyline', inArticle((a) => Object.assign(a, { events: ['T99'] })), 'unknown-event', /T99/],
    [
      'a storyline that does not exist',
      inArticle((a) => Object.assign(a, { storylines: ['nato'] })),
      'unknown-storyline',
      /nato/,
    ],
    [
      'an id that is not the file name',
      inArticle((a) => Object.assign(a, { id: 'other' })),
      'id-is-not-file-name',
      /other/,
    ],
    [
      'a javascript: source',
      inArticle((a) => Object.assign(a, { sources: [{ title: 'क', publisher: 'ख', url: 'javascript:alert(1)' }] })),
      'schema',
      /http/,
    ],
    ['an unknown field', inArticle((a) => Object.assign(a, { headlines: 'क' })), 'schema', /headlines/],
    ['events out of order', inStoryline((s) => s.events.reverse()), 'out-of-order', /T/],
    [
      'a block id twice',
      inArticle((a) => Object.assign(a.blocks[1] ?? {}, { id: a.blocks[0]?.id })),
      'duplicate',
      /p1/,
    ],
  ])('%s', (_name, change, code, message) => {
    const file = change();
    const { diagnostics } = readContent(folder);
    const diagnostic = diagnostics.find((candidate) => candidate.code === code);
    expect(diagnostic?.file).toContain(file);
    expect(diagnostic?.line).toBeGreaterThan(0);
    expect(`${diagnostic?.message} ${diagnostic?.suggestion}`).toMatch(message);
  });

  it('suggests the nearest id', () => {
    plant(ARTICLE, misspellRelated);
    expect(readContent(folder).diagnostics[0]?.suggestion).toContain('ayodhya-cantt-2022');
  });

  it('broken JSON, at its line', () => {
    writeFileSync(join(folder, ARTICLE), '{\n  "id": "x",\n  oops\n}');
    expect(readContent(folder).diagnostics[0]).toMatchObject({ code: 'json', line: 3 });
  });

  it('a missing file, with a document that describes it', () => {
    rmSync(join(folder, 'site.json'));
    const [diagnostic] = readContent(folder).diagnostics;
    expect(diagnostic?.code).toBe('missing-file');
    const [document = ''] = /src\/[\w/-]+\.md/.exec(diagnostic?.suggestion ?? '') ?? [];
    expect(readFileSync(document, 'utf8')).toContain('`site.json`');
  });

  it('all faults at once, not the first alone', () => {
    plant<Article>(ARTICLE, (article) => Object.assign(article, { sources: [] }));
    plant<Storyline>(STORYLINE, ({ events }) => Object.assign(events[0] ?? {}, { date: 'x' }));
    expect(
      readContent(folder)
        .diagnostics.map(({ code }) => code)
        .sort(),
    ).toEqual(['invalid-date', 'no-sources']);
  });
});
