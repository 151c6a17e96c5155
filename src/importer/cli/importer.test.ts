import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ArticleSchema } from '#domain/article/schema.ts';
import { exportArticles } from '../files/feeds/export-feed.ts';
import { Importer } from '../files/run/importer.ts';
import { parseOptions } from './cli-options.ts';

const B = 'शहर से बाहर जाने वाला पुल टूट गया है। अधिकारियों ने जांच शुरू की।';
const C = 'लोग नाव से नदी पार कर रहे हैं और नया पुल चाहते हैं।';
const TODAY = '2021-08-01';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'importer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const out = (): string => join(folder, 'content', 'articles');
const importer = (...argv: string[]): Importer => {
  const parsed = parseOptions(['x', '--content', join(folder, 'content'), ...argv]);
  if (parsed.ok !== true) throw new Error('options');
  return new Importer(parsed.options, TODAY);
};
const written = (path = out()): Record<string, string> =>
  existsSync(path)
    ? Object.fromEntries(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]))
    : {};
const feed = (...items: readonly (readonly [string, string, string])[]): string =>
  `<rss version="2.0"><channel><title>अख़बार</title>${items.map(([title, link, body]) => `<item><title>${title}</title><link>${link}</link><pubDate>Tue, 27 Jul 2021 10:00:00 GMT</pubDate><description><![CDATA[<p>${body}</p><p>${C}</p>]]></description></item>`).join('')}</channel></rss>`;

describe('Importer', () => {
  it('writes an article that the schema accepts, named by a Latin slug', () => {
    const file = put('a.txt', `गांव के पास टूटा पुल\n\n${B}\n\n${C}`);
    const [placed] = importer('--date', '2021-07-28', '--source-url', 'https://a.example/1').import(file).placed;
    expect(placed).toMatchObject({ id: 'ganv-ke-pas-tuta-pul', outcome: 'new', draft: false });
    const article = v.parse(ArticleSchema, JSON.parse(written()['ganv-ke-pas-tuta-pul.json'] ?? ''));
    expect(article).toMatchObject({
      headline: 'गांव के पास टूटा पुल',
      publishedAt: '2021-07-28',
      sources: [{ url: 'https://a.example/1', publisher: 'a.example' }],
    });
  });

  it('writes own reporting as the source, from the place and day of the story', () => {
    const file = put('a.txt', `गांव के पास टूटा पुल\n\nदेवगढ़, 28 जुलाई 2021: ${B}`);
    const [placed] = importer('--reporter', 'जांच रिपोर्टर').import(file).placed;
    expect(placed).toMatchObject({ outcome: 'new', draft: false });
    const { sources } = v.parse(ArticleSchema, JSON.parse(written()['ganv-ke-pas-tuta-pul.json'] ?? ''));
    expect(sources).toMatchObject([{ own: true, reporter: 'जांच रिपोर्टर', date: '2021-07-28' }]);
  });

  it('keeps an article without source or date among the drafts, out of the site', () => {
    const { placed, report } = importer().import(put('a.txt', `गांव के पास टूटा पुल\n\n${B}`));
    expect(placed[0]?.draft).toBe(true);
    expect(written()).toEqual({});
    expect(Object.keys(written(join(folder, 'content', 'drafts')))).toHaveLength(1);
    expect(report.map(({ code }) => code)).toEqual(expect.arrayContaining(['no-source', 'no-date']));
  });

  it('says of a draft that came again what it still lacks, or that it waits for its editor only', () => {
    const file = put('a.txt', `गांव के पास टूटा पुल\n\n${B}`);
    const again = (text: string) => {
      const { placed, report } = importer('--date', '2021-07-28', '--source-url', 'https://a.example/1').import(
        put('a.txt', `गांव के पास टूटा पुल\n\n${text}`),
      );
      return {
        draft: placed[0]?.draft,
        codes: report.flatMap(({ action, code }) => (action === 'warning' ? code : [])),
      };
    };
    const [placed] = importer().import(file).placed;
    expect(again(B)).toEqual({ draft: true, codes: ['no-source'] });
    const draft = JSON.parse(readFileSync(placed?.file ?? '', 'utf8'));
    const sources = [{ title: 'पुल', publisher: 'a.example', url: 'https://a.example/1', lang: null }];
    writeFileSync(placed?.file ?? '', JSON.stringify({ ...draft, sources }));
    expect(again(`${B} जांच पूरी हुई।`)).toEqual({ draft: true, codes: ['draft-complete'] });
    expect(again(`${B} जांच पूरी हुई।`)).toEqual({ draft: true, codes: ['draft-complete'] });
  });

  it('does not call a published article a draft when its text comes again without a date', () => {
    const story = `गांव के पास टूटा पुल\n\n${B}\n\n`;
    importer('--date', '2021-07-28', '--source-url', 'https://a.example/1').import(put('a.txt', `${story}${C}`));
    const { placed, report } = importer('--source-url', 'https://a.example/1').import(
      put('a.txt', `${story}${C} जांच पूरी हुई।`),
    );
    expect(placed[0]).toMatchObject({ outcome: 'updated', draft: false });
    expect(report.filter(({ action }) => action === 'warning')).toEqual([]);
    const article = v.parse(ArticleSchema, JSON.parse(written()[`${placed[0]?.id}.json`] ?? ''));
    expect(article.updates.map(({ text }) => text)).toEqual(['एक हिस्सा बदला या जुड़ा।']);
  });

  it('changes nothing when the same feed comes again', () => {
    const file = put(
      'f.xml',
      feed(['गांव के पास टूटा पुल', 'https://a.example/1', B], ['मंडी में सस्ता हुआ आलू', 'https://a.example/2', C]),
    );
    expect(
      importer()
        .import(file)
        .placed.map(({ outcome }) => outcome),
    ).toEqual(['new', 'new']);
    const before = written();
    expect(Object.keys(before)).toHaveLength(2);
    expect(
      importer()
        .import(file)
        .placed.map(({ outcome }) => outcome),
    ).toEqual(['unchanged', 'unchanged']);
    expect(written()).toEqual(before);
  });

  it('updates the one item that was edited, even under a new headline, and records it', () => {
    const second = ['मंडी में सस्ता हुआ आलू', 'https://a.example/2', C] as const;
    importer().import(put('f.xml', feed(['गांव के पास टूटा पुल', 'https://a.example/1', B], second)));
    const before = written();
    const again = put('f.xml', feed(['गांव का पुल फिर जुड़ा', 'https://a.example/1', `${B} पुल फिर जोड़ दिया गया।`], second));
    expect(
      importer()
        .import(again)
        .placed.map(({ outcome }) => outcome),
    ).toEqual(['updated', 'unchanged']);
    const after = written();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const article = v.parse(ArticleSchema, JSON.parse(after['ganv-ke-pas-tuta-pul.json'] ?? ''));
    expect(article.headline).toBe('गांव का पुल फिर जुड़ा');
    expect(article.updates).toEqual([{ date: TODAY, text: expect.stringContaining('शीर्षक बदला'), blocks: ['b3'] }]);
    expect(article.blocks.map(({ id }) => id)).toEqual(['b3', 'b2']);
  });

  it('knows an item without a link by its guid', () => {
    const item = (title: string): string =>
      `<rss><channel><item><title>${title}</title><guid isPermaLink="false">g-1</guid><description><![CDATA[<p>${B}</p>]]></description></item></channel></rss>`;
    const [first] = importer().import(put('f.xml', item('गांव के पास टूटा पुल'))).placed;
    const [second] = importer().import(put('f.xml', item('गांव का पुल फिर जुड़ा'))).placed;
    expect(second).toMatchObject({ id: first?.id, outcome: 'updated' });
  });

  it('keeps what an editor added when the source changes', () => {
    importer().import(put('f.xml', feed(['गांव के पास टूटा पुल', 'https://a.example/1', B])));
    const file = join(out(), 'ganv-ke-pas-tuta-pul.json');
    const article = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...article, keyPoints: ['पुल टूटा।'], storylines: ['sco'] }));
    importer().import(put('f.xml', feed(['गांव के पास टूटा पुल', 'https://a.example/1', `${B} जांच पूरी हुई।`])));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ keyPoints: ['पुल टूटा।'], storylines: ['sco'] });
  });

  it('gives two stories with one headline two files', () => {
    const file = put(
      'f.xml',
      feed(
        ['गांव के पास टूटा पुल', 'https://a.example/1', B],
        ['गांव के पास टूटा पुल', 'https://a.example/2', `${C} दूसरा पुल।`],
      ),
    );
    expect(
      importer()
        .import(file)
        .placed.map(({ id }) => id),
    ).toEqual(['ganv-ke-pas-tuta-pul', 'ganv-ke-pas-tuta-pul-2']);
  });

  it.each([
    ['empty', ''],
    ['not-hindi', 'The bridge is closed.'],
    ['several-stories', `पुल टूटने से रास्ता बंद\nनई दिल्ली, जेएनएन । ${B}\nमंडी में सस्ता हुआ आलू, किसान परेशान\nपटना, एजेंसी । ${C}`],
    ['empty-feed', '<rss><channel></channel></rss>'],
    ['broken-json', '{"@type":'],
  ])('refuses %s in both languages and leaves the folder as it was', (code, text) => {
    const { refused } = importer().import(put('a.txt', text));
    expect(refused).toMatchObject([{ code, message: expect.stringMatching(/[\u0900-\u097f].* · .*[a-z]/s) }]);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it('goes on behind a file that cannot be read', () => {
    const run = importer();
    expect(run.import(join(folder, 'missing.txt')).refused[0]).toMatchObject({ code: 'unreadable', line: null });
    expect(run.import(put('a.txt', `गांव के पास टूटा पुल\n\n${B}`)).placed).toHaveLength(1);
  });

  it('refuses on a warning when strict', () => {
    expect(importer('--strict').import(put('a.txt', `${B}\n\n${C}`)).refused[0]?.code).toBe('strict');
  });

  it('writes nothing in a dry run', () => {
    expect(importer('--dry-run').import(put('a.txt', `गांव के पास टूटा पुल\n\n${B}`)).placed[0]?.outcome).toBe('new');
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  it('resolves a related headline that an article carries, whatever its spelling, and no other wording', () => {
    importer('--date', '2021-07-28', '--source-url', 'https://a.example/1').import(
      put('a.txt', `हिन्दी के फ़ैसले पर सरकार की बड़ी बैठक आज\n\n${B}`),
    );
    const text = `पुल की दूसरी ख़बर यहां\n\n${C}\n\nयह भी पढ़ें: हिंदी के फैसले पर सरकार की बड़ी बैठक आज\n\nयह भी पढ़ें: सरकार आज हिंदी पर फैसला करेगी`;
    const [item] = importer('--dry-run').import(put('b.txt', text)).items;
    expect([...(item?.targets.values() ?? [])]).toEqual(['hindi-ke-faisale-par-sarakar-ki-badi-baithak-aaj', null]);
  });

  it('gives back the same bytes after import, export and import', () => {
    importer().import(
      put(
        'f.xml',
        feed(['गांव के पास टूटा पुल', 'https://a.example/1', B], ['मंडी में सस्ता हुआ आलू', 'https://a.example/2', C]),
      ),
    );
    cpSync('src/content/articles', out(), { recursive: true });
    const before = written();
    const file = join(folder, 'export.json');
    exportArticles(out(), file);
    rmSync(out(), { recursive: true });
    const { placed, refused } = importer().import(file);
    expect(refused).toEqual([]);
    expect(placed).toHaveLength(Object.keys(before).length);
    expect(written()).toEqual(before);
  });
});

describe('cli-import', () => {
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, ['src/importer/cli/import.ts', ...argv], { encoding: 'utf8' });

  it('prints nothing but the JSON of the outcome, and exits 1 when something was refused', () => {
    const good = put('a.txt', `${B} Also Read - मेले के लिए चलेंगी बीस खास बसें\n\n${C}`);
    const { stdout, stderr, status } = run(good, put('b.txt', ''), '--dry-run', '--json');
    expect(status).toBe(1);
    const outcome = JSON.parse(stdout);
    expect(Object.keys(outcome)).toEqual(['articles', 'refused', 'report']);
    expect(outcome.articles[0]).toMatchObject({
      headlineFrom: 'first-sentence',
      dateline: null,
      byline: null,
      agency: null,
      publishedAt: null,
      related: [{ headline: 'मेले के लिए चलेंगी बीस खास बसें', target: null, line: 1 }],
    });
    expect(outcome.refused[0]).toMatchObject({ line: 1, code: 'empty' });
    expect(stderr).toMatch(/b\.txt:1/);
  });

  it('exits 2 for wrong usage and 0 for help, in Hindi and English', () => {
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/कोई फाइल नहीं.*no file/s) });
    expect(run('--nonsense').status).toBe(2);
    expect(execFileSync(process.execPath, ['src/importer/cli/import.ts', '--help'], { encoding: 'utf8' })).toMatch(
      /खबर.*article/s,
    );
  });
});
