import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../diagnostic-codes.ts';
import { ContentError, formatDiagnostics } from '../diagnostics.ts';
import { readContent } from '../load-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandarbh-'));
  cpSync('src/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ARTICLE = 'articles/rajnath-khrenin-dushanbe-2021.json';
const STORYLINE = 'storylines/sco.json';
const ENTITIES = 'entities.json';

/** A name that stands in no story. */
const UNNAMED = { id: 'unnamed', kind: 'person', name: 'अनजान कुमार', english: 'Unnamed', explanation: 'जांच के लिए।' };

type Article = Record<string, unknown> & { blocks: Record<string, unknown>[] };
type Storyline = { events: Record<string, unknown>[] };
type Entities = { entities: Record<string, unknown>[] };
type Planted = readonly [name: string, change: () => string, code: DiagnosticCode, message: RegExp];

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

/** The article's list of sources. */
const sourcesOf = (article: Article) => article.sources as Record<string, unknown>[];

/** Writes a copy of the article under another id. */
const copiedAs = (id: string) => () => {
  const file = `articles/${id}.json`;
  cpSync(join(folder, ARTICLE), join(folder, file));
  plant<Article>(file, (article) => Object.assign(article, { id }));
  return file;
};
/** Corrects the article's links by a block or an id that may not exist. */
const withLinks = (links: Record<string, unknown>) => inArticle((article) => Object.assign(article, { links }));
/** Takes a file of the content away. */
const without = (file: string) => () => {
  rmSync(join(folder, file), { recursive: true });
  return file;
};
/** Writes a file that is no JSON, or not in NFC. */
const written = (file: string, write: (text: string) => string) => () => {
  writeFileSync(join(folder, file), write(readFileSync(join(folder, file), 'utf8')));
  return file;
};
const manyBlocks = () => Array.from({ length: 4_000 }, (_, at) => ({ id: `x${at}`, type: 'heading', text: 'क' }));
/** Puts a figure or a table into the article. */
const withBlock = (block: Record<string, unknown>) => inArticle(({ blocks }) => blocks.push({ id: 'x9', ...block }));
const figure = (part: Record<string, unknown>) => withBlock({ type: 'figure', src: null, alt: 'क', ...part });
const table = (part: Record<string, unknown>) => withBlock({ type: 'table', rows: [['क']], ...part });

function misspellRelated({ blocks }: Article): void {
  for (const block of blocks) if (block.type === 'related') block.target = 'ayodhya-cant-2022';
}

it('prints a fault once and without a stack when a build fails on it', () => {
  plant<Article>(ARTICLE, (article) => Object.assign(article, { sources: [] }));
  const { diagnostics } = readContent(folder);
  const printed = inspect(new ContentError(diagnostics));
  expect(printed.split('no-sources')).toHaveLength(2);
  expect(printed).not.toMatch(/\n {4}at /);
});

it('finds the shipped content sound', () => {
  expect(readContent('src/content').diagnostics).toEqual([]);
});

/** One copy of the content each, with one fault. */
const PLANTED: readonly Planted[] = [
  [
    'no sources',
    inArticle((a) => Object.assign(a, { sources: [] })),
    'no-sources',
    /^sources: एक भी स्रोत .* name at least one source.* fill in title/,
  ],
  [
    'an event without sources',
    inStoryline((s) => Object.assign(s.events[0] ?? {}, { cites: [] })),
    'no-sources',
    /^events\.0\.cites: एक भी .* storyline’s own sources/,
  ],
  ['a field that is missing', inArticle((a) => delete a.headline), 'schema', /^headline: यह फील्ड जरूरी है \(/],
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
  [
    'an unknown field',
    inArticle((a) => Object.assign(a, { headlines: 'क' })),
    'schema',
    /^headlines: यह फील्ड यहां नहीं होती .* remove it/,
  ],
  ['events out of order', inStoryline((s) => s.events.reverse()), 'out-of-order', /T/],
  ['a block id twice', inArticle((a) => Object.assign(a.blocks[1] ?? {}, { id: a.blocks[0]?.id })), 'duplicate', /p1/],
  ['a picture of another host', figure({ src: '//evil.example/t.gif' }), 'schema', /src: .*not a path of this site/],
  ['a picture by its address', figure({ src: 'https://evil.example/t.gif' }), 'schema', /src: .*not a path/],
  ['a picture outside the site', figure({ src: '../x.png' }), 'schema', /src: .*not a path/],
  ['a picture outside the site, escaped', figure({ src: '%2e%2E/x.png' }), 'schema', /src: .*not a path/],
  ['a picture behind an empty folder', figure({ src: 'a//b.png' }), 'schema', /src: .*not a path/],
  ['a picture behind a backslash', figure({ src: '\\\\evil.example\\x.png' }), 'schema', /src: .*not a path/],
  ['a direction override in an alt', figure({ alt: 'सच \u202eझूठ' }), 'schema', /alt: .*direction-override/],
  ['a control sign in an alt', figure({ alt: 'क\u001b[31m' }), 'schema', /alt: .*control/],
  ['an alt of over 20,000 characters', figure({ alt: 'क'.repeat(20_001) }), 'schema', /alt: .*20,000/],
  ['a direction override in a caption', figure({ caption: '\u2066क' }), 'schema', /caption: .*direction-override/],
  ['a control sign in a cell', table({ rows: [['क', '\u0085']] }), 'schema', /rows\.0\.1: .*control/],
  ['a cell of over 20,000 characters', table({ rows: [['क'.repeat(20_001)]] }), 'schema', /rows\.0\.0: .*20,000/],
  ['a direction override in a table head', table({ header: ['\u202eक'] }), 'schema', /header\.0: .*direction-override/],
  ['a lang that is no language', withBlock({ type: 'quote', text: 'क', lang: 'x'.repeat(21) }), 'schema', /lang: /],
  ['more blocks than the app takes', inArticle((a) => a.blocks.push(...manyBlocks())), 'schema', /blocks: .*4,000/],
  ['an id that is a device on Windows', copiedAs('con'), 'reserved-id', /con/],
  ['a device in capital letters', copiedAs('LPT1'), 'reserved-id', /LPT1/],
  ['an id that every object inherits', copiedAs('constructor'), 'reserved-id', /constructor/],
  [
    'an event whose id is a device',
    inStoryline((s) => Object.assign(s.events[0] ?? {}, { id: 'nul' })),
    'reserved-id',
    /nul/,
  ],
  [
    'two ids that differ by a capital letter only',
    () => {
      copiedAs('Rajnath-khrenin-dushanbe-2021')();
      return ARTICLE;
    },
    'same-but-for-case',
    /Rajnath-khrenin-dushanbe-2021/i,
  ],
  ['an id that ends in a dot', copiedAs('pul.'), 'schema', /id: .*single hyphens/],
  ['an id of over 80 characters', copiedAs('a'.repeat(81)), 'schema', /id: .*80/],
  ['a file that is missing', without('site.json'), 'missing-file', /src\/content\/README\.md/],
  ['a comma that is missing', written(ARTICLE, (text) => text.replace(',', '')), 'json', /अल्पविराम/],
  [
    'text that is not in NFC',
    written(ARTICLE, (text) => text.normalize('NFD').replace('क', 'e\u0301')),
    'not-nfc',
    /NFC/,
  ],
  ['a name that does not exist', withLinks({ notEntities: ['rajnath-sing'] }), 'unknown-entity', /rajnath-singh/],
  [
    'a block that does not exist',
    withLinks({ notMentions: [{ block: 'p77', entity: 'sco' }] }),
    'unknown-block',
    /p77/,
  ],
  ['an event to untie that does not exist', withLinks({ notEvents: ['T99'] }), 'unknown-event', /T99/],
  [
    'an event whose source is not in the list',
    inStoryline((s) => Object.assign(s.events[0] ?? {}, { cites: ['none'] })),
    'unknown-source',
    /none/,
  ],
  [
    'a paragraph without a source in a story that has several',
    inArticle(({ blocks }) => blocks.push({ id: 'x9', type: 'paragraph', text: 'कुछ और।' })),
    'uncited',
    /cites: \["/,
  ],
  [
    'a key point that cites nothing',
    inArticle((a) => Object.assign(a, { keyPoints: ['एक बात'] })),
    'uncited',
    /keys of its sources/,
  ],
  [
    'a block that cites a source that is not listed',
    inArticle(({ blocks }) => Object.assign(blocks[0] ?? {}, { cites: ['S999'] })),
    'unknown-source',
    /S999/,
  ],
  [
    'a source that nothing cites',
    inArticle((a) => sourcesOf(a).push({ key: 'x1', title: 'क', publisher: 'ख', url: 'https://example.org/x' })),
    'uncited-source',
    /x1/,
  ],
  [
    'a source without a key among several',
    inArticle((a) => sourcesOf(a).push({ title: 'क', publisher: 'ख', url: 'https://example.org/x' })),
    'uncited-source',
    /give it a key/,
  ],
  [
    'a source that another file lists under another title',
    inArticle((a) => Object.assign(sourcesOf(a)[0] ?? {}, { title: 'दूसरा शीर्षक' })),
    'source-differs',
    /the same way in both/,
  ],
  [
    'a name that no text and no event names',
    () => {
      plant<Entities>(ENTITIES, ({ entities }) => entities.push({ ...UNNAMED }));
      return ENTITIES;
    },
    'unused-name',
    /अनजान कुमार/,
  ],
  [
    'a correction that is older than the story',
    inArticle((a) => Object.assign(a, { updates: [{ date: '2020-01-01', text: 'सुधार।' }] })),
    'update-before-published',
    /no correction/,
  ],
  [
    'a spelling that the house does not use',
    inArticle(({ blocks }) => Object.assign(blocks[0] ?? {}, { text: 'यह हिन्दी है।' })),
    'other-spelling',
    /हिन्दी.* हिंदी लिखें/,
  ],
  [
    'a name that cites a source that is not listed',
    () => {
      plant<Entities>(ENTITIES, ({ entities }) => Object.assign(entities[0] ?? {}, { cites: ['S999'] }));
      return ENTITIES;
    },
    'unknown-source',
    /S999/,
  ],
  [
    'a change in a country that has no name',
    inStoryline((s) => Object.assign(s.events[0] ?? {}, { changes: [{ country: 'XX', status: 'member' }] })),
    'unknown-country',
    /XX/,
  ],
  [
    'a link to the story itself',
    inArticle(({ id, blocks }) => blocks.push({ id: 'x9', type: 'related', headline: 'क', target: id })),
    'links-to-itself',
    /अपनी ही ओर/,
  ],
  [
    'a story without a date',
    inArticle((a) => Object.assign(a, { publishedAt: null, dateline: { place: null, date: null } })),
    'no-date',
    /publishedAt/,
  ],
  [
    'a change before the story was published',
    inArticle((a) => Object.assign(a, { modifiedAt: '1999' })),
    'modified-before-published',
    /2026/,
  ],
];

describe('a planted fault is named with its file, line and code', () => {
  it.each(PLANTED)('%s', (_name, change, code, message) => {
    const file = change();
    const { diagnostics } = readContent(folder);
    const diagnostic = diagnostics.find((candidate) => candidate.code === code);
    expect(diagnostic?.file).toContain(file);
    expect(diagnostic?.line).toBeGreaterThan(0);
    expect(`${diagnostic?.message} ${diagnostic?.suggestion}`).toMatch(message);
  });

  it('a site without stories, which the importer can end', () => {
    without('articles')();
    const [diagnostic] = readContent(folder).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'no-articles', suggestion: 'npm run import -- FILE' });
  });

  it('of every code that there is', () => {
    const planted = new Set([...PLANTED.map(([, , code]) => code), 'no-articles']);
    expect(DIAGNOSTIC_CODES.filter((code) => !planted.has(code))).toEqual([]);
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

  it('without the signs of a text that a terminal would obey', () => {
    plant<Article>(ARTICLE, (article) => Object.assign(article, { kind: '\u001b[31m\u009b2J', '\u001bk': 1 }));
    const text = formatDiagnostics(readContent(folder).diagnostics);
    expect(text).toContain('\\u001b[31m\\u009b2J');
    expect([...text].filter((sign) => sign !== '\n' && /\p{Cc}/u.test(sign))).toEqual([]);
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
