import { describe, expect, it } from 'vitest';
import { asideChanges } from './aside-changes.ts';
import type { ReaderChange } from './parts.ts';

const search = (query: string): ReaderChange => ({ part: 'searches', change: { type: 'search', query } });

/** A web storage that holds up to a number of entries. */
function storageOf(entries: Record<string, string>, most = Number.POSITIVE_INFINITY): Storage {
  const storage: Record<string, unknown> = { ...entries };
  const methods = {
    getItem: (key: string) => storage[key] ?? null,
    setItem: (key: string, value: string) => {
      if (Object.keys(storage).length >= most) throw new DOMException('full', 'QuotaExceededError');
      storage[key] = value;
    },
    removeItem: (key: string) => {
      delete storage[key];
    },
  };
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(storage, name, { value: method, enumerable: false });
  }
  return storage as unknown as Storage;
}

describe('asideChanges', () => {
  it('gives back what any tab has put aside, oldest first, until it is removed', () => {
    const storage = storageOf({});
    const [one, other] = [asideChanges(storage, 'site:'), asideChanges(storage, 'site:')];
    one.put({ id: 'b', at: 2, change: search('दूसरी') });
    other.put({ id: 'a', at: 1, change: search('पहली') });
    expect(one.all().map(({ id }) => id)).toEqual(['a', 'b']);
    one.remove(['a']);
    expect(other.all()).toEqual([{ id: 'b', at: 2, change: search('दूसरी') }]);
  });

  it('says that a change is not stored when there is no space', () => {
    expect(asideChanges(storageOf({}, 0), 'site:').put({ id: 'a', at: 1, change: search('क') })).toBe(false);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['an unknown part', '{"id":"x","at":1,"change":{"part":"theme","change":{}}}'],
    ['an unknown change', '{"id":"x","at":1,"change":{"part":"searches","change":{"type":"sing"}}}'],
  ])('leaves out %s', (_, text) => {
    expect(asideChanges(storageOf({ 'site:change:x': text }), 'site:').all()).toEqual([]);
  });

  it('leaves alone what another site of the origin has put aside', () => {
    const storage = storageOf({});
    asideChanges(storage, 'sandarbh/a/:').put({ id: 'a', at: 1, change: search('क') });
    const root = asideChanges(storage, 'sandarbh:');
    root.clear();
    expect(root.all()).toEqual([]);
    expect(asideChanges(storage, 'sandarbh/a/:').all()).toHaveLength(1);
  });

  it('takes a whole value that an older version put aside for changes, and removes it with them', () => {
    const saved = {
      'article:a': { kind: 'article', id: 'a', title: 'क', at: 5, state: 'removed', files: [], bytes: 0, stories: {} },
    };
    const storage = storageOf({ 'sandarbh:saved': JSON.stringify(saved), 'sandarbh:recent-searches': '["क"]' });
    const aside = asideChanges(storage, 'sandarbh:');
    const changes = aside.all();
    expect(changes.map(({ change }) => change)).toEqual([
      { part: 'saved', change: { type: 'merge', list: saved } },
      { part: 'searches', change: { type: 'merge', queries: ['क'] } },
    ]);
    const [first] = changes;
    aside.remove(changes.map(({ id }) => id));
    expect(Object.keys(storage)).toEqual([]);
    // A version that is rolled back puts another value there.
    storage.setItem('sandarbh:saved', JSON.stringify({ ...saved, 'article:b': saved['article:a'] }));
    expect(aside.all().map(({ id }) => id)).not.toContain(first?.id);
    aside.remove([first?.id ?? '']);
    expect(aside.all()).toHaveLength(1);
  });
});
