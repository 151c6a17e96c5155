import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleSaved } from '#checks/samples/sample-pages.ts';
import { InnerPathSchema } from '#domain/values/text-schema.ts';
import { listedPaths, mergeSaved, readSaved, savedBytes, savedItems } from './saved-list.ts';

const list = (...items: ReturnType<typeof sampleSaved>[]) => readSaved(items);

describe('readSaved', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['a list of rubbish', [1, null, 'x', {}]],
    ['an item with a path off the site', [sampleSaved({ files: [{ path: '//evil.example/x.json', bytes: 1 }] })]],
    ['an item with a path out of the folder', [sampleSaved({ files: [{ path: '/data/../secret.json', bytes: 1 }] })]],
    ['an item with an escaped way out', [sampleSaved({ files: [{ path: '/data/%2E./secret.json', bytes: 1 }] })]],
    ['an item with an escaped slash', [sampleSaved({ files: [{ path: '/data/..%2fsecret.json', bytes: 1 }] })]],
    ['an item with an escaped backslash', [sampleSaved({ files: [{ path: '/%5cevil.example/x.json', bytes: 1 }] })]],
    ['an item with an empty folder', [sampleSaved({ files: [{ path: '/data//x.json', bytes: 1 }] })]],
    ['an item with a path from nowhere', [sampleSaved({ files: [{ path: 'data/x.json', bytes: 1 }] })]],
  ])('leaves out %s', (_, stored) => {
    expect(readSaved(stored)).toEqual({});
  });

  it('keeps the sound item beside a spoilt one', () => {
    expect(Object.keys(readSaved({ a: sampleSaved(), b: { kind: 'article' } }))).toEqual(['article:namuna']);
  });
});

describe('an item with a picture that a story may have', () => {
  it.each([
    'images/a%20b.png',
    '%E0%A4%95.png',
    '.hidden/a.png',
    'a/.b.png',
    `images/${'a'.repeat(250)}.png`,
    'a'.repeat(300),
    '/images/a.png',
    '/images/a%20b.png',
  ])('is read back: %s', (src) => {
    expect(v.safeParse(InnerPathSchema, src).success).toBe(true);
    const path = `/${src.replace(/^\//, '')}`;
    const item = sampleSaved({ files: [{ path, bytes: 1 }], planned: [path] });
    expect(readSaved([item])).toEqual({ 'article:namuna': item });
  });

  it('is read back whatever the picture is called', () => {
    const part = fc.stringMatching(/^[\w.%-]{1,12}$/);
    const paths = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(
        paths.filter((path) => v.safeParse(InnerPathSchema, path).success),
        (src) => {
          expect(Object.keys(readSaved([sampleSaved({ files: [{ path: `/${src}`, bytes: 1 }] })]))).toHaveLength(1);
        },
      ),
    );
  });
});

describe('mergeSaved', () => {
  it('never lets an older item overwrite a newer one', () => {
    const here = list(sampleSaved({ at: 2_000 }));
    expect(mergeSaved(here, list(sampleSaved({ at: 1_000, state: 'removed' })))).toEqual(here);
  });

  it('takes a newer deletion over', () => {
    const merged = mergeSaved(list(sampleSaved()), list(sampleSaved({ at: 2_000, state: 'removed', files: [] })));
    expect(savedItems(merged)).toEqual([]);
  });

  it('marks what comes from another device as not here yet', () => {
    const [item] = savedItems(mergeSaved({}, list(sampleSaved())));
    expect(item).toMatchObject({ state: 'partial', files: [], title: 'नमूने की खबर' });
  });

  it('keeps the files that lie here when the other list is newer', () => {
    const [item] = savedItems(mergeSaved(list(sampleSaved()), list(sampleSaved({ at: 9_000, files: [] }))));
    expect(item?.files).toHaveLength(1);
  });
});

describe('a newer deletion from another device', () => {
  it('leaves the files listed, so that they are deleted here', () => {
    const deletion = list(sampleSaved({ at: 2_000, state: 'removed', files: [] }));
    expect(mergeSaved(list(sampleSaved()), deletion)['article:namuna']).toMatchObject({
      state: 'removed',
      planned: ['/data/v1/articles/namuna.json'],
    });
  });

  it('counts when it came while the item was still being saved here', () => {
    const here = list(sampleSaved({ began: 1_500, at: 3_000 }));
    expect(savedItems(mergeSaved(here, list(sampleSaved({ at: 2_000, state: 'removed', files: [] }))))).toEqual([]);
  });
});

describe('sizes and files', () => {
  const shared = { path: '/data/v1/entities/kanpur.json', bytes: 300 };
  const both = list(
    sampleSaved({ files: [{ path: '/data/v1/articles/namuna.json', bytes: 500 }, shared] }),
    sampleSaved({ id: 'doosri', files: [{ path: '/data/v1/articles/doosri.json', bytes: 200 }, shared] }),
  );

  it('counts a shared file once', () => {
    expect(savedBytes(both)).toBe(1_000);
  });

  it('counts the files of a deleted item only while another item lists them', () => {
    const deleted = readSaved([
      ...Object.values(both).slice(1),
      sampleSaved({ state: 'removed', files: [{ path: '/data/v1/articles/namuna.json', bytes: 500 }, shared] }),
    ]);
    expect([...listedPaths(deleted)]).toEqual(['/data/v1/articles/doosri.json', shared.path]);
  });
});
