import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeArticle } from '#checks/samples/make-content.ts';
import type { Article } from '#domain/article/schema.ts';
import { type FileResult, Importer } from '../files/run/importer.ts';
import { parseOptions } from './cli-options.ts';

const TODAY = '2021-08-01';
const B = 'शहर से बाहर जाने वाला पुल टूट गया है। अधिकारियों ने जांच शुरू की।';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'importer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const articles = (): string => join(folder, 'content', 'articles');
const textOf = (name = 'pul.json', path = articles()): string => readFileSync(join(path, name), 'utf8');

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** Puts an article into the content folder. @returns the text of its file. */
function hold(article: Article, path = articles()): string {
  mkdirSync(path, { recursive: true });
  const text = `${JSON.stringify(article, null, 2)}\n`;
  writeFileSync(join(path, `${article.id}.json`), text);
  return text;
}

/** Imports a file with these options. */
function take(file: string, ...argv: string[]): FileResult {
  const parsed = parseOptions(['x', '--content', join(folder, 'content'), ...argv]);
  if (parsed.ok !== true) throw new Error(`${argv.join(' ')}: options`);
  return new Importer(parsed.options, TODAY).import(file);
}

const source = (publisher: string, url: string) => ({ title: 'पुल', publisher, url, lang: null });
const HELD = makeArticle({
  id: 'pul',
  headline: 'गांव के पास टूटा पुल',
  canonicalUrl: 'https://a.example/1',
  keyPoints: ['पुल टूटा।'],
  sources: [source('अख़बार', 'https://a.example/1')],
});

/** A JSON feed that stands for an export of an article. */
const exported = (article: Article): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'दूसरा',
    items: [{ id: article.id, title: article.headline, content_text: B, _sandarbh: JSON.stringify(article) }],
  });

const rss = (publisher: string, title: string, link: string, body = B): string =>
  `<rss version="2.0"><channel><title>${publisher}</title><item><title>${title}</title><link>${link}</link><pubDate>Tue, 27 Jul 2021 10:00:00 GMT</pubDate><description><![CDATA[<p>${body}</p>]]></description></item></channel></rss>`;

describe('a whole article with a held id', () => {
  const STRANGER: Article = { ...HELD, headline: 'कुछ और', keyPoints: [] };

  it.each([
    ['in a feed', exported(STRANGER)],
    ['as a file of its own', JSON.stringify(STRANGER)],
  ])('is refused without --replace, and the held one keeps every byte: %s', (_, text) => {
    const before = hold(HELD);
    const { refused, placed } = take(put('in.json', text));
    expect(placed).toEqual([]);
    expect(refused).toMatchObject([
      { code: 'held-article', message: expect.stringMatching(/--replace .* · .*--replace/s) },
    ]);
    expect(textOf()).toBe(before);
  });

  it('is refused when the held one is a draft', () => {
    const drafts = join(folder, 'content', 'drafts');
    const before = hold(HELD, drafts);
    expect(take(put('in.json', exported(STRANGER))).refused).toMatchObject([{ code: 'held-article' }]);
    expect(textOf('pul.json', drafts)).toBe(before);
    expect(existsSync(articles())).toBe(false);
  });

  it('replaces it with --replace, and a copy of each one replaced stays beside it', () => {
    const before = hold(HELD);
    const file = put('in.json', exported(STRANGER));
    expect(take(file, '--replace').placed).toMatchObject([
      { outcome: 'replaced', copies: [join(articles(), 'pul.json.old')] },
    ]);
    expect(textOf('pul.json.old')).toBe(before);
    expect(JSON.parse(textOf()).headline).toBe('कुछ और');
    expect(take(file, '--replace').placed).toMatchObject([{ outcome: 'unchanged', copies: [] }]);

    const second = textOf();
    take(put('in.json', exported({ ...HELD, headline: 'तीसरी' })), '--replace');
    expect(textOf('pul.json.old')).toBe(before);
    expect(textOf('pul.json.old-2')).toBe(second);
  });

  it('replaces a draft by an article, without leaving the draft behind', () => {
    const drafts = join(folder, 'content', 'drafts');
    const before = hold({ ...HELD, byline: 'मसौदा' }, drafts);
    take(put('in.json', exported(STRANGER)), '--replace');
    expect(readdirSync(drafts)).toEqual(['pul.json.old']);
    expect(textOf('pul.json.old', drafts)).toBe(before);
    expect(readdirSync(articles())).toEqual(['pul.json']);
  });

  it('of another publisher needs --other-source too, and both flags are named at once', () => {
    const before = hold(HELD);
    const file = put('in.json', exported({ ...STRANGER, sources: [source('दूसरा', 'https://b.example/1')] }));
    const [refusal] = take(file).refused;
    expect(refusal?.message).toMatch(/अख़बार \(a\.example\).*दूसरा \(b\.example\).*--replace.*--other-source/s);
    expect(take(file, '--replace').refused).toMatchObject([{ code: 'other-source' }]);
    expect(take(file, '--other-source').refused).toMatchObject([{ code: 'held-other-source' }]);
    expect(readdirSync(articles())).toEqual(['pul.json']);
    expect(textOf()).toBe(before);

    expect(take(file, '--replace', '--other-source')).toMatchObject({
      placed: [{ outcome: 'replaced' }],
      report: expect.arrayContaining([expect.objectContaining({ code: 'from-other-source', action: 'warning' })]),
    });
  });

  it('writes nothing in a dry run, with or without the flags', () => {
    const before = hold(HELD);
    const file = put('in.json', exported(STRANGER));
    expect(take(file, '--dry-run').refused).toMatchObject([{ code: 'held-article' }]);
    expect(take(file, '--dry-run', '--replace').placed).toMatchObject([{ outcome: 'replaced', copies: [] }]);
    expect(readdirSync(articles())).toEqual(['pul.json']);
    expect(textOf()).toBe(before);
  });

  it('with an id that no file can have is refused', () => {
    expect(take(put('in.json', exported({ ...HELD, id: 'con' })))).toMatchObject({
      placed: [],
      refused: [{ code: 'reserved-id' }],
    });
  });
});

describe('an id that differs from a held one only in capitals', () => {
  const CAPITAL: Article = { ...HELD, id: 'Pul', headline: 'कुछ और' };

  it.each([
    ['in a feed', exported(CAPITAL), []],
    ['as a file of its own', JSON.stringify(CAPITAL), []],
    ['with --replace', exported(CAPITAL), ['--replace']],
    ['with the same text', JSON.stringify({ ...HELD, id: 'PUL' }), ['--replace']],
  ])('is refused, and the held one is named: %s', (_, text, argv) => {
    const before = hold(HELD);
    const { refused, placed } = take(put('in.json', text), ...argv);
    expect(placed).toEqual([]);
    expect(refused).toMatchObject([
      { code: 'held-in-capitals', message: expect.stringMatching(/\bpul\b.* · .*\bpul\b/s) },
    ]);
    expect(readdirSync(articles())).toEqual(['pul.json']);
    expect(textOf()).toBe(before);
  });

  it('is refused when the held one is a draft', () => {
    hold(HELD, join(folder, 'content', 'drafts'));
    expect(take(put('in.json', exported(CAPITAL))).refused).toMatchObject([{ code: 'held-in-capitals' }]);
    expect(existsSync(articles())).toBe(false);
  });

  it('is refused when the other one comes from the same feed', () => {
    const [one, other] = [HELD, CAPITAL].map((article) => JSON.parse(exported(article)));
    const file = put('in.json', JSON.stringify({ ...one, items: [...one.items, ...other.items] }));
    expect(take(file, '--dry-run')).toMatchObject({ placed: [{ id: 'pul' }], refused: [{ code: 'repeated-in-file' }] });
    expect(take(file)).toMatchObject({ placed: [{ id: 'pul' }], refused: [{ code: 'held-in-capitals' }] });
    expect(readdirSync(articles())).toEqual(['pul.json']);
  });

  it('is that of the held one for a story that is named by its headline', () => {
    const id = 'Ganv-Ke-Pas-Tuta-Pul';
    const file = put('in.xml', rss('अख़बार', HELD.headline, 'https://a.example/1'));
    hold({ ...HELD, id, canonicalUrl: null });
    expect(take(file).placed).toMatchObject([{ id, outcome: 'updated' }]);
    hold({ ...HELD, id, canonicalUrl: 'https://a.example/2' });
    expect(take(file).placed).toMatchObject([{ id: 'ganv-ke-pas-tuta-pul-2', outcome: 'new' }]);
  });
});

describe('two stories of one file', () => {
  const ITEM = { url: 'https://a.example/7', title: 'गांव के पास टूटा पुल', content_text: B, date_published: '2021-07-27' };
  const OTHER = { ...ITEM, title: 'नया शीर्षक', content_text: 'नया पुल बन गया है। लोग ख़ुश हैं।' };
  const feed = (...items: object[]): string =>
    put('in.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'अख़बार', items }));

  it.each([[['--dry-run']], [[]], [['--replace', '--other-source']]])(
    'with one address: the second is refused, and the first stays as it is, with %j',
    (argv) => {
      const id = 'ganv-ke-pas-tuta-pul';
      const { placed, refused } = take(feed(ITEM, OTHER), ...argv);
      expect(placed).toMatchObject([{ id, outcome: 'new' }]);
      expect(refused).toMatchObject([
        { code: 'repeated-in-file', source: expect.stringMatching(/#2$/), message: expect.stringContaining(id) },
      ]);
      if (argv.includes('--dry-run')) expect(existsSync(articles())).toBe(false);
      else expect(JSON.parse(textOf(`${id}.json`)).headline).toBe(ITEM.title);
    },
  );

  it.each([[['--dry-run']], [['--strict']], [[]]])(
    'with the address of a held article: only the first changes it, with %j',
    (argv) => {
      hold({ ...HELD, canonicalUrl: ITEM.url, sources: [source('अख़बार', ITEM.url)] });
      const { placed, refused } = take(feed(ITEM, OTHER), ...argv);
      expect([placed, refused]).toMatchObject([[{ id: 'pul', outcome: 'updated' }], [{ code: 'repeated-in-file' }]]);
    },
  );

  it('with one headline and a paragraph more: the second is refused', () => {
    const { url: _, ...bare } = ITEM;
    const text = `${B}\n\n${OTHER.content_text}`;
    const result = take(feed(bare, { ...bare, content_text: text }));
    expect(result).toMatchObject({ placed: [{ outcome: 'new' }], refused: [{ code: 'repeated-in-file' }] });
  });

  it('with one address and one text are one article', () => {
    const { placed, refused } = take(feed({ ...ITEM, id: '1' }, { ...ITEM, id: '2' }));
    expect([placed.map(({ outcome }) => outcome), refused]).toEqual([['new', 'unchanged'], []]);
  });

  it('with one id: the second is refused, with --replace too', () => {
    const [one, other] = [HELD, { ...HELD, headline: 'कुछ और' }].map((article) => JSON.parse(exported(article)));
    const file = put('in.json', JSON.stringify({ ...one, items: [...one.items, ...other.items] }));
    const { placed, refused } = take(file, '--replace');
    expect([placed, refused]).toMatchObject([[{ id: 'pul', outcome: 'new' }], [{ code: 'repeated-in-file' }]]);
    expect(readdirSync(articles())).toEqual(['pul.json']);
    expect(JSON.parse(textOf()).headline).toBe(HELD.headline);
  });

  it('in files of their own: the second one changes the first', () => {
    expect(take(feed(ITEM)).placed).toMatchObject([{ outcome: 'new' }]);
    expect(take(feed(OTHER)).placed).toMatchObject([{ id: 'ganv-ke-pas-tuta-pul', outcome: 'updated' }]);
  });
});

describe('a source whose publisher is not named', () => {
  const nameless = (link: string): string => rss('', 'नया शीर्षक', link).replace('<title></title>', '');

  it.each([
    ['the held article names one', source('अख़बार', 'https://a.example/1'), nameless('https://a.example/1')],
    ['neither names one', source('a.example', 'https://a.example/1'), nameless('https://a.example/1')],
    [
      'the host is written with www.',
      source('www.a.example', 'https://www.a.example/1'),
      nameless('https://a.example/1'),
    ],
    [
      'the incoming one names one',
      source('a.example', 'https://a.example/1'),
      rss('अख़बार', 'नया', 'https://a.example/1'),
    ],
  ])('is the same source by its host: %s', (_, held, text) => {
    hold({ ...HELD, sources: [held] });
    const { placed, report } = take(put('in.xml', text));
    expect(placed).toMatchObject([{ id: 'pul', outcome: 'updated' }]);
    expect(report.filter(({ code }) => code === 'from-other-source')).toEqual([]);
    expect(JSON.parse(textOf()).sources).toEqual([held]);
  });

  it('is another source by another host', () => {
    const before = hold({ ...HELD, sources: [source('b.example', 'https://b.example/1')] });
    const { refused } = take(put('in.xml', nameless('https://a.example/1')));
    expect(refused).toMatchObject([
      { code: 'other-source', message: expect.stringMatching(/a\.example.*b\.example/s) },
    ]);
    expect(textOf()).toBe(before);
  });
});

describe('a story that would change a held article', () => {
  it.each([
    ['another publisher under the same link', rss('दूसरा', 'नया शीर्षक', 'https://a.example/1'), []],
    [
      'another publisher, without a link',
      '<rss><channel><title>दूसरा</title><item><title>गांव के पास टूटा पुल</title><description>पुल जोड़ दिया गया है। लोग ख़ुश हैं।</description></item></channel></rss>',
      [],
    ],
    [
      'a feed without a name or a link',
      '<rss><channel><item><title>गांव के पास टूटा पुल</title><description>पुल जोड़ दिया गया है। लोग ख़ुश हैं।</description></item></channel></rss>',
      [],
    ],
    ['a text without a source', `गांव के पास टूटा पुल\n\n${B}`, []],
    ['a text of another host', `गांव के पास टूटा पुल\n\n${B}`, ['--source-url', 'https://b.example/1']],
  ])('is named and refused when it comes from elsewhere: %s', (_, text, argv) => {
    // Named as these headlines name it, with the address or without, so that each story finds it.
    const id = 'ganv-ke-pas-tuta-pul';
    const before = hold({ ...HELD, id, canonicalUrl: argv.length > 0 ? null : HELD.canonicalUrl });
    const { refused, placed } = take(put('in.txt', text), ...argv);
    expect(placed).toEqual([]);
    expect(refused).toMatchObject([
      {
        code: 'other-source',
        message: expect.stringMatching(/अख़बार \(a\.example\).*--other-source .* · .*--other-source/s),
      },
    ]);
    expect(readdirSync(articles())).toEqual([`${id}.json`]);
    expect(textOf(`${id}.json`)).toBe(before);
  });

  it('is written with --other-source, with a warning and its source beside the old ones', () => {
    const id = 'ganv-ke-pas-tuta-pul';
    hold({ ...HELD, id, canonicalUrl: null });
    const file = put('in.xml', rss('दूसरा', HELD.headline, 'https://b.example/9'));
    expect(take(file, '--other-source')).toMatchObject({
      placed: [{ id, outcome: 'updated' }],
      report: expect.arrayContaining([expect.objectContaining({ code: 'from-other-source', action: 'warning' })]),
    });
    expect(JSON.parse(textOf(`${id}.json`)).sources.map(({ publisher }: { publisher: string }) => publisher)).toEqual([
      'अख़बार',
      'दूसरा',
    ]);
  });

  it('is written without a flag when it comes from the same publisher and host, with or without www.', () => {
    const held = { ...HELD, sources: [source('अख़बार', 'https://www.a.example/1')] };
    hold(held);
    const { placed, report } = take(put('in.xml', rss('अख़बार', 'नया शीर्षक', 'https://a.example/1')));
    expect(placed).toMatchObject([{ id: 'pul', outcome: 'updated' }]);
    expect(report.filter(({ action }) => action === 'warning')).toEqual([]);
    expect(JSON.parse(textOf()).sources).toEqual(held.sources);
  });

  it('never takes the place of a held file that holds no article', () => {
    mkdirSync(articles(), { recursive: true });
    writeFileSync(join(articles(), 'ganv-ke-pas-tuta-pul.json'), '[]');
    expect(take(put('in.xml', rss('अख़बार', HELD.headline, 'https://a.example/1'))).placed).toMatchObject([
      { id: 'ganv-ke-pas-tuta-pul-2' },
    ]);
    expect(textOf('ganv-ke-pas-tuta-pul.json')).toBe('[]');
  });
});
