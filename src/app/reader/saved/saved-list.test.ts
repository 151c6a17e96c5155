import { describe, expect, it } from 'vitest';
import { sampleSaved } from '#checks/samples/sample-pages.ts';
import { listedPaths, mergeSaved, readSaved, savedBytes, savedItems } from './saved-list.ts';

const list = (...items: ReturnType<typeof sampleSaved>[]) => readSaved(items);

describe('readSaved', () => {
  it.each([
    ['null', null],
    ['a number', 7],
    ['a list of rubbish', [1, null, 'x', {}]],
    ['an item with a path off the site', [sampleSaved({ files: [{ path: '//evil.example/x.json', bytes: 1 }] })]],
    ['an item with a path out of the folder', [sampleSaved({ files: [{ path: '/data/../secret.json', bytes: 1 }] })]],
  ])('leaves out %s', (_, stored) => {
    expect(readSaved(stored)).toEqual({});
  });

  it('keeps the sound item beside a spoilt one', () => {
    expect(Object.keys(readSaved({ a: sampleSaved(), b: { kind: 'article' } }))).toEqual(['article:namuna']);
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
    expect(item).toMatchObject({ state: 'partial', files: [], title: 'नमूने की ख़बर' });
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
