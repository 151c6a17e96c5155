import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Device, settle } from './model/device.ts';
import { openTab, type Plans, type Tab } from './model/tab.ts';
import type { SaveTarget } from './saved/saved-list.ts';
import { savedItems, savedKey } from './saved/saved-list.ts';
import { orphansOf } from './saved/tidy-saved.ts';

const file = (name: string) => ({ path: `/data/v1/${name}.json`, hash: 'h' });
const plan = (title: string, ...names: string[]) => ({
  title,
  files: names.map(file),
  bytes: 100,
  stories: { a: 'f' },
});
/** Two stories and a running story, which share files. */
const PLANS: Plans = new Map([
  ['article:a', plan('क', 'a', 'timeline', 'kanpur')],
  ['article:b', plan('ख', 'b', 'timeline', 'kanpur', 'dilli')],
  ['storyline:s', plan('ग', ...'a b c d e f g h i j k timeline kanpur dilli'.split(' '))],
]);
const TARGETS: readonly SaveTarget[] = [
  { kind: 'article', id: 'a' },
  { kind: 'article', id: 'b' },
  { kind: 'storyline', id: 's' },
];

/** What the reader did, as far as the site said that it was stored. */
type Expected = {
  /** Ids of the added stories: `true` while it must be there, `false` when it must not. */
  readonly texts: Map<string, boolean>;
  /** Time of the newest position, by article. */
  readonly positions: Map<string, number>;
  /** Keys of saved items: whether they must be listed. Missing where both is right. */
  readonly saved: Map<string, boolean>;
};

/** A device with two tabs at most, and what is expected of it. */
class World {
  readonly device = new Device();
  readonly tabs: (Tab | null)[] = [null, null];
  readonly expected: Expected = { texts: new Map(), positions: new Map(), saved: new Map() };
  private texts = 0;
  /** Whether everything is being forgotten: what is done meanwhile may be forgotten as well. */
  private isForgetting = false;
  /** Counts how often it was. */
  private epoch = 0;
  private readonly deletedTexts = new Set<string>();

  private open(): Tab {
    return openTab(this.device, PLANS, () => this.tabs.filter((tab) => tab !== null));
  }

  tab(index: number): Tab {
    const tab = this.tabs[index] ?? this.open();
    this.tabs[index] = tab;
    return tab;
  }

  close(index: number): void {
    this.tabs[index]?.close();
    this.tabs[index] = null;
  }

  addText(index: number): void {
    this.texts += 1;
    const id = `t${this.texts}`;
    const story = { id, headline: 'शीर्षक', text: 'पाठ', keptAt: this.device.now };
    this.watch(this.tab(index).store.change({ part: 'added', change: { type: 'add', story } }), (isStored) => {
      if (isStored && !this.deletedTexts.has(id)) this.expected.texts.set(id, true);
    });
  }

  deleteText(index: number, which: number): void {
    const { added } = this.tab(index).state();
    const story = added[which % Math.max(1, added.length)];
    if (!story) return;
    this.expected.texts.delete(story.id);
    this.deletedTexts.add(story.id);
    this.watch(
      this.tab(index).store.change({ part: 'added', change: { type: 'delete', id: story.id } }),
      (isStored) => {
        if (isStored) this.expected.texts.set(story.id, false);
      },
    );
  }

  read(index: number, article: string): void {
    const at = this.device.now;
    const place = { sentence: `p1-${at}`, offset: 0, near: [], at };
    const change = { type: 'position', article, at, place, progress: 0.5, readAt: null } as const;
    this.watch(this.tab(index).store.change({ part: 'log', change }), (isStored) => {
      const newest = this.expected.positions.get(article) ?? 0;
      if (isStored) this.expected.positions.set(article, Math.max(newest, at));
    });
  }

  save(index: number, target: SaveTarget): void {
    const key = savedKey(target);
    this.expected.saved.delete(key);
    const signal = new AbortController().signal;
    const began = this.device.now;
    this.watch(
      this.tab(index).saving.saveItem(target, { signal, onProgress: () => undefined }),
      ({ listed, outcome }) => {
        if (listed && outcome === 'whole' && (this.deleted.get(key) ?? 0) < began) this.expected.saved.set(key, true);
      },
    );
  }

  private readonly deleted = new Map<string, number>();

  remove(index: number, target: SaveTarget): void {
    const key = savedKey(target);
    // The button is there only for what is listed.
    const listed = this.tab(index).state().saved[key];
    if (!listed || listed.state === 'removed') return;
    this.expected.saved.delete(key);
    this.deleted.set(key, this.device.now);
    this.watch(this.tab(index).saving.removeItem(target), () => undefined);
  }

  importDeletion(index: number, target: SaveTarget): void {
    const key = savedKey(target);
    this.expected.saved.delete(key);
    this.deleted.set(key, this.device.now);
    const item = { ...target, title: 'क', at: this.device.now, state: 'removed', files: [], bytes: 0, stories: {} };
    const change = { type: 'import', list: { [key]: { ...item, state: 'removed' as const } } } as const;
    this.watch(this.tab(index).store.change({ part: 'saved', change }), () => undefined);
    this.watch(this.tab(index).saving.tidy(), () => undefined);
  }

  forget(index: number): void {
    this.isForgetting = true;
    this.epoch += 1;
    for (const part of [this.expected.texts, this.expected.positions, this.expected.saved]) part.clear();
    this.watch(
      this.tab(index).forget(),
      () => {
        this.isForgetting = false;
      },
      true,
    );
  }

  /** Whether a tab was closed while it forgot everything. */
  get isHalfForgotten(): boolean {
    return this.isForgetting;
  }

  /** The end: all is well again, both tabs are closed, and the reader comes back. */
  async end(): Promise<Tab> {
    const { device } = this;
    Object.assign(device, {
      database: 'well',
      isAsideFull: false,
      isCacheFull: false,
      isHostWell: true,
      isHearing: true,
    });
    this.close(0);
    this.close(1);
    device.release();
    await settle();
    const tab = this.tab(0);
    const loading = tab.store.load(['log', 'saved', 'followed', 'added', 'searches']);
    await settle();
    await loading;
    const tidying = tab.saving.tidy();
    await settle();
    await tidying;
    await settle();
    return tab;
  }

  private watch<T>(work: Promise<T>, done: (value: T) => void, always = false): void {
    const { epoch, isForgetting } = this;
    work.then(
      (value) => {
        if (always || (epoch === this.epoch && !isForgetting)) done(value);
      },
      (error: unknown) => {
        throw error;
      },
    );
  }
}

type Command = fc.AsyncCommand<object, World>;

const command = (name: string, run: (world: World) => void): Command => ({
  check: () => true,
  run: async (_, world) => {
    // A reader does no two things within a tenth of a second.
    world.device.pass(100);
    run(world);
    world.device.release();
    await settle();
  },
  toString: () => name,
});

const tab = fc.nat({ max: 1 });
const target = fc.constantFrom(...TARGETS);
const on = fc.boolean();

const COMMANDS: fc.Arbitrary<Command>[] = [
  tab.map((at) => command(`add a text in ${at}`, (world) => world.addText(at))),
  fc.tuple(tab, fc.nat(5)).map(([at, n]) => command(`delete text ${n} in ${at}`, (world) => world.deleteText(at, n))),
  fc
    .tuple(tab, fc.constantFrom('a', 'b'))
    .map(([at, id]) => command(`read ${id} in ${at}`, (world) => world.read(at, id))),
  fc.tuple(tab, target).map(([at, what]) => command(`save ${what.id} in ${at}`, (world) => world.save(at, what))),
  fc.tuple(tab, target).map(([at, what]) => command(`delete ${what.id} in ${at}`, (world) => world.remove(at, what))),
  fc
    .tuple(tab, target)
    .map(([at, what]) =>
      command(`import the deletion of ${what.id} in ${at}`, (world) => world.importDeletion(at, what)),
    ),
  tab.map((at) =>
    command(`open ${at}`, (world) => {
      world.tab(at).store.load(['log', 'saved', 'added']);
    }),
  ),
  tab.map((at) => command(`forget everything in ${at}`, (world) => world.forget(at))),
  tab.map((at) => command(`close ${at}`, (world) => world.close(at))),
  fc.constantFrom('well', 'stalled', 'full').map((mode) =>
    command(`database ${mode}`, ({ device }) => {
      device.database = mode as Device['database'];
    }),
  ),
  on.map((is) => command(`localStorage full: ${is}`, ({ device }) => Object.assign(device, { isAsideFull: is }))),
  on.map((is) => command(`cache full: ${is}`, ({ device }) => Object.assign(device, { isCacheFull: is }))),
  on.map((is) => command(`host well: ${is}`, ({ device }) => Object.assign(device, { isHostWell: is }))),
  on.map((is) => command(`tabs hear: ${is}`, ({ device }) => Object.assign(device, { isHearing: is }))),
  fc.constant(command('two seconds pass', ({ device }) => device.pass(2_000))),
];

describe('two tabs on one device', () => {
  it('lose nothing, call nothing whole that is not, and leave no file unlisted, whatever happens', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    vi.stubGlobal('reportError', (error: unknown) => {
      throw error;
    });
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 40, size: 'max' }), async (commands) => {
        const world = new World();
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        const { store: _, state, files } = await world.end();
        const { expected, device } = world;
        const { added, log, saved } = state();
        const texts = new Set(added.map(({ id }) => id));
        for (const [id, isThere] of expected.texts) expect([id, texts.has(id)]).toEqual([id, isThere]);
        for (const [article, at] of expected.positions) expect(log[article]?.place?.at).toBeGreaterThanOrEqual(at);
        const listed = new Set(savedItems(saved).map(savedKey));
        for (const [key, isThere] of expected.saved) expect([key, listed.has(key)]).toEqual([key, isThere]);
        // With nowhere to list files, other tabs cannot know of them. The page looks at the cache before it calls an item whole,
        // and finds what is not listed.
        if (device.hadNoSpace || world.isHalfForgotten) return;
        const missing = savedItems(saved).flatMap((item) => item.files.filter(({ path }) => !device.files.has(path)));
        expect(missing).toEqual([]);
        expect(await orphansOf(saved, files)).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 1_000) },
    );
  }, 120_000);
});
