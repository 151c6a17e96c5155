import { optional } from '#domain/values/optional.ts';
import {
  emptyReaderState,
  NO_VALUES,
  PART_NAMES,
  type PartName,
  type PartStatus,
  type ReaderState,
  type ReaderValues,
} from '../state/reader-state.ts';
import { type AsideChanges, isSpare, type StampedChange } from './aside-changes.ts';
import { applyChange, PARTS, type ReaderChange, slotOf } from './parts.ts';
import type { ReaderDatabase } from './reader-database.ts';
import type { TabMessage } from './tabs.ts';
import { timeAfter } from './time-schema.ts';

/** Key in the database of the ids of the changes that were made last. */
const MADE_KEY = 'changes-made';
/**
 * Key in the database of the time at which all data were deleted, missing until then. A tab that was asleep meanwhile learns by it
 * that what it still had to store is to be forgotten.
 */
const WIPED_KEY = 'wiped-at';
/** How many of them are stored. A change is looked for again only when its tab was closed at that very moment. */
const MADE = 300;

/** How long a caller waits for the database, in milliseconds. Opening IndexedDB may never call back in a private window. */
const PATIENCE_MS = 1_500;

/** Parts that change without the reader asking for it. */
const UNASKED: readonly PartName[] = ['log', 'followed'];

/** What the store stands on. */
export type StoreEnvironment = {
  readonly database: ReaderDatabase;
  readonly aside: AsideChanges;
  readonly tell: (message: TabMessage) => void;
  readonly publish: (state: ReaderState) => void;
  /** Called when there is something to remember. */
  readonly noteVisit: () => void;
  readonly now: () => number;
  readonly newId: () => string;
  /** Resolves after a number of milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
};

export type ReaderStore = {
  /**
   * Reads parts that are not known yet. Resolves when they are, or when storage has taken too long or failed; the state says
   * which. A later answer of storage still enters the state.
   */
  readonly load: (names: readonly PartName[]) => Promise<ReaderState>;
  /**
   * Makes a change: at once in the state, and in the database as soon as that answers.
   * @returns whether it is stored on the device, in the database or put aside.
   */
  readonly change: (change: ReaderChange) => Promise<boolean>;
  /**
   * Reads parts from the database once more, with what other tabs have put aside. For work that must not stand on what this tab
   * happens to know. @returns `null` when storage takes too long or fails, or holds a change of this tab nowhere.
   */
  readonly fresh: (names: readonly PartName[]) => Promise<ReaderState | null>;
  /**
   * Leaves the database alone until {@link wake}, since the page may sleep from now on: WebKit lets a page sleep with a transaction
   * open, and every other page waits for it. What was put aside is made by the next page. Changes that could not be put aside go
   * on.
   */
  readonly leave: () => void;
  /** Takes up what {@link leave} ended, when the reader has come back. */
  readonly wake: () => void;
  /** Takes in what another tab did. */
  readonly hear: (message: TabMessage) => void;
  /**
   * Forgets all of the reader's data in memory, here and in the other tabs, which note nothing by themselves until they are
   * loaded again. What is being saved stops.
   */
  readonly forget: () => void;
  /** Deletes all of the reader's data from the device. */
  readonly wipe: () => Promise<void>;
};

const timeIn = (stored: unknown): number => (typeof stored === 'number' ? stored : 0);

const idsIn = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];

/**
 * Creates the store of one tab. Changes are put aside first and made in a transaction afterwards, each once, on what is stored
 * at that moment, so that neither a slow database nor a closed tab nor another tab loses any. Nothing is ever written from a
 * value that was not read.
 */
export function createReaderStore(env: StoreEnvironment): ReaderStore {
  const { database, aside } = env;
  /** What the database held when it was last read or written. */
  let stored: Partial<ReaderValues> = {};
  /** Changes that the database does not have yet, oldest first. */
  let pending: readonly StampedChange[] = [];
  let inFlight: readonly StampedChange[] = [];
  /** Ids of pending changes that are stored nowhere: with the tab they are gone. */
  const volatile = new Set<string>();
  const status: Record<PartName, PartStatus> = { ...emptyReaderState().status };
  const reads = new Map<PartName, Promise<void>>();
  let making: Promise<void> | null = null;
  let isLeft = false;
  /** Counts how often all data were deleted. What was asked of the database before does not count after. */
  let epoch = 0;
  /** Whether another tab deleted them: this one then notes nothing by itself until it is loaded again. */
  let isForgotten = false;
  /** Time of this tab's last change: no two have the same, since changes are made in the order of their times. */
  let lastAt = 0;
  /** When all data were deleted last, as far as this tab knows; what happened before it was opened does not concern it. */
  let lastWipe = env.now();

  const current = (): ReaderState => {
    const values = pending.reduce((before, { change }) => applyChange(before, change), { ...NO_VALUES, ...stored });
    return { ...values, status: { ...status } };
  };
  const publish = () => env.publish(current());

  const store = <P extends PartName>(name: P, value: ReaderValues[P]) => {
    stored = { ...stored, [name]: value };
    status[name] = 'known';
  };
  const drop = (done: readonly StampedChange[]) => {
    const ids = new Set(done.map(({ id }) => id));
    pending = pending.filter(({ id }) => !ids.has(id));
    aside.remove([...ids]);
    for (const id of ids) volatile.delete(id);
  };

  /** From now on it is known that nothing is stored. */
  const knowNothing = () => {
    for (const name of PART_NAMES) store(name, NO_VALUES[name]);
  };

  /** Forgets what this tab knew and still had to store before all data were deleted, if it was not told of that. */
  const noticeWipe = (time: number) => {
    if (time <= lastWipe) return;
    lastWipe = time;
    lastAt = Math.max(lastAt, time);
    isForgotten = true;
    drop(pending.filter(({ id, at }) => at <= time && !isSpare(id)));
    knowNothing();
  };

  const makeAll = async (): Promise<void> => {
    while (pending.length > 0 && (!isLeft || volatile.size > 0)) {
      const batch = pending;
      const began = epoch;
      inFlight = batch;
      const names = [...new Set(batch.map(({ change }) => change.part))];
      let next = NO_VALUES;
      let wipedAt = 0;
      await database.change(
        [MADE_KEY, WIPED_KEY, ...names.map((name) => PARTS[name].key)],
        ([made, wiped, ...values]) => {
          wipedAt = timeIn(wiped);
          const before = idsIn(made);
          next = NO_VALUES;
          for (const [index, name] of names.entries()) next = { ...next, [name]: PARTS[name].read(values[index]) };
          for (const { id, at, change } of batch) {
            const isForgotten = at <= wipedAt && !isSpare(id);
            if (!before.includes(id) && !isForgotten) next = applyChange(next, change);
          }
          const ids = batch.map(({ id }) => id).filter((id) => !before.includes(id));
          return [[...before, ...ids].slice(-MADE), wiped, ...names.map((name) => next[name])];
        },
      );
      if (epoch !== began) return;
      noticeWipe(wipedAt);
      for (const name of names) store(name, next[name]);
      drop(batch);
      publish();
      env.tell({ type: 'changed', parts: names });
    }
  };
  const make = (): Promise<void> => {
    making ??= makeAll().finally(() => {
      making = null;
      inFlight = [];
    });
    return making;
  };

  const read = async (names: readonly PartName[]): Promise<void> => {
    const began = epoch;
    const [made, wiped, ...values] = await database.read([
      MADE_KEY,
      WIPED_KEY,
      ...names.map((name) => PARTS[name].key),
    ]);
    if (epoch !== began) return;
    noticeWipe(timeIn(wiped));
    for (const [index, name] of names.entries()) store(name, PARTS[name].read(values[index]));
    const ids = idsIn(made);
    drop(pending.filter(({ id }) => ids.includes(id)));
    publish();
  };
  /** Takes up what tabs put aside that were closed before the database had it. */
  const takeAside = () => {
    const known = new Set(pending.map(({ id }) => id));
    const found = aside.all().filter(({ id }) => !known.has(id));
    // What this tab does from now on comes after what it has seen.
    lastAt = Math.max(lastAt, ...found.map(({ at }) => at));
    if (found.length > 0) pending = [...found, ...pending].sort((a, b) => a.at - b.at);
  };

  const load = async (names: readonly PartName[]): Promise<ReaderState> => {
    const unread = names.filter((name) => !reads.has(name));
    if (unread.length > 0) {
      takeAside();
      publish();
      const reading = read(unread).catch((error: unknown) => {
        // The next call asks again.
        for (const name of unread) reads.delete(name);
        throw error;
      });
      for (const name of unread) reads.set(name, reading);
      if (pending.length > 0) optional(reading.then(make), 'changes put aside');
    }
    const all = Promise.all(names.map((name) => reads.get(name)));
    await Promise.race([optional(all, "reader's data"), env.wait(PATIENCE_MS)]);
    const silent = names.filter((name) => status[name] === 'reading');
    for (const name of silent) status[name] = 'silent';
    if (silent.length > 0) publish();
    return current();
  };

  const fresh = async (names: readonly PartName[]): Promise<ReaderState | null> => {
    takeAside();
    const isRead = optional(
      read(names).then(() => true),
      "reader's data",
    );
    const answered = await Promise.race([isRead, env.wait(PATIENCE_MS)]);
    return answered === true && volatile.size === 0 ? current() : null;
  };

  /**
   * Puts a change aside, after those of its part that could not be: another tab must not make a deletion before it can know what
   * is deleted.
   */
  const putAside = (stamped: StampedChange): boolean => {
    const before = pending.filter(({ id, change }) => volatile.has(id) && change.part === stamped.change.part);
    for (const one of before) {
      if (!aside.put(one)) return false;
      volatile.delete(one.id);
    }
    return aside.put(stamped);
  };

  const change = (what: ReaderChange): Promise<boolean> => {
    // What the reader asks for is done; what the page would note of reading is not.
    if (isForgotten && UNASKED.includes(what.part)) return Promise.resolve(false);
    env.noteVisit();
    lastAt = timeAfter(env.now(), lastAt);
    const stamped: StampedChange = { id: env.newId(), at: lastAt, change: what };
    const isAside = putAside(stamped);
    if (!isAside) volatile.add(stamped.id);
    const slot = slotOf(what);
    // One that could not be put aside would be gone with the tab, and the earlier one with it.
    const replaced = pending.filter(
      (one) => isAside && slot !== null && slotOf(one.change) === slot && !inFlight.includes(one),
    );
    pending = [...pending, stamped];
    drop(replaced);
    publish();
    if (isAside && isLeft) return Promise.resolve(true);
    const made = make().then(
      () => true,
      () => {
        // The database refuses: the change waits where it was put aside, if it was.
        return isAside;
      },
    );
    return Promise.race([made, env.wait(PATIENCE_MS).then(() => isAside)]);
  };

  const forget = () => {
    epoch += 1;
    pending = [];
    volatile.clear();
    knowNothing();
    publish();
  };

  const hear = (message: TabMessage) => {
    if (message.type === 'forgotten') {
      epoch += 1;
      noticeWipe(message.at);
      publish();
      return;
    }
    const known = message.parts.filter((name) => status[name] === 'known');
    if (known.length > 0) optional(read(known), 'changes of another tab');
  };

  return {
    load,
    change,
    fresh,
    leave: () => {
      isLeft = true;
      if (volatile.size === 0) database.abort();
    },
    wake: () => {
      isLeft = false;
      if (pending.length > 0) optional(make(), 'changes put aside');
      const unread = PART_NAMES.filter((name) => status[name] !== 'known' && !reads.has(name));
      optional(load(unread), "reader's data");
    },
    hear,
    forget: () => {
      env.tell({ type: 'forgotten', at: Math.max(env.now(), lastAt) });
      aside.clear();
      forget();
    },
    wipe: async () => {
      aside.clear();
      // A saving that had waited may have listed something since `forget`; its files go now, too.
      forget();
      lastWipe = Math.max(env.now(), lastAt);
      lastAt = lastWipe;
      await database.replaceAll(WIPED_KEY, lastWipe);
    },
  };
}
