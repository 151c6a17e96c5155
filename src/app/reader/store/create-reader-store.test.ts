import { describe, expect, it } from 'vitest';
import { Device, settle } from '../model/device.ts';
import { openTab, type Tab } from '../model/tab.ts';
import type { ReaderChange } from './parts.ts';

const story = (id: string, keptAt: number) => ({ id, headline: 'शीर्षक', text: 'पाठ', keptAt });
const add = (id: string, keptAt = 1): ReaderChange => ({
  part: 'added',
  change: { type: 'add', story: story(id, keptAt) },
});

/** Opens tabs of one device. */
function tabsOf(device: Device, count: number): Tab[] {
  const tabs: Tab[] = [];
  for (let index = 0; index < count; index += 1) tabs.push(openTab(device, new Map(), () => tabs));
  return tabs;
}

/** Lets a promise settle while the device's clock runs on. */
async function elapse<T>(device: Device, ms: number, work: Promise<T>): Promise<T> {
  await settle();
  device.pass(ms);
  await settle();
  return work;
}

const ids = (tab: Tab): string[] => tab.state().added.map(({ id }) => id);

describe('createReaderStore', () => {
  it('calls a part silent, not empty, while the database does not answer, and known when it does', async () => {
    const device = new Device();
    const [tab] = tabsOf(device, 1);
    if (!tab) throw new Error('no tab');
    await elapse(device, 0, tab.store.change(add('a')));
    const [later] = tabsOf(device, 1);
    device.database = 'stalled';
    const state = await elapse(device, 2_000, later?.store.load(['added']) ?? Promise.reject(new Error('no tab')));
    expect(state.status.added).toBe('silent');
    device.database = 'well';
    device.release();
    await settle();
    expect(later?.state()).toMatchObject({ status: { added: 'known' }, added: [{ id: 'a' }] });
  });

  it('makes a change on what is stored, though the value was never read', async () => {
    const device = new Device();
    device.values.set('own-stories', [story('old', 1)]);
    device.database = 'stalled';
    const [tab] = tabsOf(device, 1);
    expect(await elapse(device, 2_000, tab?.store.change(add('new', 2)) ?? Promise.resolve(false))).toBe(true);
    device.database = 'well';
    device.release();
    await settle();
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'new' }, { id: 'old' }]);
  });

  it('makes a change once, whichever tab finds it put aside', async () => {
    const device = new Device();
    device.database = 'stalled';
    const [one, other] = tabsOf(device, 2);
    const first = one?.store.change({ part: 'searches', change: { type: 'search', query: 'पहली' } });
    await settle();
    other?.store.load(['searches']);
    const second = other?.store.change({ part: 'searches', change: { type: 'search', query: 'दूसरी' } });
    await settle();
    device.database = 'well';
    device.release();
    await settle();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(device.values.get('recent-searches')).toEqual(['दूसरी', 'पहली']);
    expect(device.aside.size).toBe(0);
  });

  it('starts no transaction once the page is left; the next page makes what was put aside', async () => {
    const device = new Device();
    const [left, next] = tabsOf(device, 2);
    left?.store.leave();
    expect(await elapse(device, 0, left?.store.change(add('a')) ?? Promise.resolve(false))).toBe(true);
    expect([device.values.size, device.aside.size]).toEqual([0, 1]);
    await elapse(device, 0, next?.store.load(['added']) ?? Promise.reject(new Error('no tab')));
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'a' }]);
    expect(device.aside.size).toBe(0);
  });

  it('ends the transaction of a page that is left, loses nothing, and goes on when the page wakes', async () => {
    const device = new Device();
    device.values.set('own-stories', [story('old', 1)]);
    device.database = 'stalled';
    const [tab] = tabsOf(device, 1);
    const loaded = tab?.store.load(['added']);
    const stored = tab?.store.change(add('new', 2));
    await settle();
    tab?.store.leave();
    device.database = 'well';
    device.release();
    await elapse(device, 2_000, Promise.all([loaded, stored]));
    expect(await stored).toBe(true);
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'old' }]);
    tab?.store.wake();
    await settle();
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'new' }, { id: 'old' }]);
    expect([tab?.state().status.added, tab && ids(tab)]).toEqual(['known', ['new', 'old']]);
  });

  it('makes a change of a page that is left when it can be put aside nowhere', async () => {
    const device = new Device();
    device.isAsideFull = true;
    const [left] = tabsOf(device, 1);
    left?.store.leave();
    expect(await elapse(device, 0, left?.store.change(add('a')) ?? Promise.resolve(false))).toBe(true);
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'a' }]);
  });

  it('tells the other tabs what has changed', async () => {
    const device = new Device();
    const [one, other] = tabsOf(device, 2);
    await elapse(device, 0, other?.store.load(['added']) ?? Promise.reject(new Error('no tab')));
    await elapse(device, 0, one?.store.change(add('a')) ?? Promise.resolve(false));
    expect(other && ids(other)).toEqual(['a']);
  });

  it('says whether a change is stored: put aside while the database is full, nowhere when all is full', async () => {
    const device = new Device();
    device.database = 'full';
    const [tab] = tabsOf(device, 1);
    expect(await elapse(device, 0, tab?.store.change(add('a')) ?? Promise.resolve(false))).toBe(true);
    device.isAsideFull = true;
    expect(await elapse(device, 0, tab?.store.change(add('b')) ?? Promise.resolve(true))).toBe(false);
    expect(tab && ids(tab).sort()).toEqual(['a', 'b']);
  });

  it('forgets everything in all tabs; one that was open notes nothing by itself, and does what it is asked to', async () => {
    const device = new Device();
    const [one, other] = tabsOf(device, 2);
    await elapse(device, 0, one?.store.change(add('a')) ?? Promise.resolve(false));
    device.pass(1);
    await elapse(device, 0, one?.forget() ?? Promise.resolve());
    expect(other && ids(other)).toEqual([]);
    const place = { sentence: 'p1-aaaa', offset: 0, near: [], at: 5 };
    const read = { type: 'position', article: 'a', at: 5, place, progress: 0.5, readAt: null } as const;
    const noted = other?.store.change({ part: 'log', change: read }) ?? Promise.resolve(true);
    expect(await elapse(device, 0, noted)).toBe(false);
    device.pass(1);
    expect([[...device.values.keys()], device.aside.size]).toEqual([['wiped-at'], 0]);
    expect(await elapse(device, 0, other?.store.change(add('b')) ?? Promise.resolve(false))).toBe(true);
    expect(device.values.get('own-stories')).toMatchObject([{ id: 'b' }]);
  });

  it('forgets what was noted between forgetting and deleting, which the device does not have any more', async () => {
    const device = new Device();
    device.database = 'full';
    const [tab] = tabsOf(device, 1);
    if (!tab) throw new Error('no tab');
    tab.store.forget();
    await elapse(device, 100, tab.store.change(add('between')));
    expect(ids(tab)).toEqual(['between']);
    await elapse(device, 100, tab.store.wipe());
    expect(ids(tab)).toEqual([]);
    await elapse(device, 100, tab.store.change(add('after')));
    expect(ids(tab)).toEqual(['after']);
  });
});
