import type { ReaderDatabase } from '../store/reader-database.ts';

/** How the database treats transactions: makes them, holds them up, as while another tab writes, or refuses to write. */
export type DatabaseMode = 'well' | 'stalled' | 'full';

type Transaction = { readonly tab: object; readonly run: () => void; readonly abort: (() => void) | null };

/** Turns of promises in which everything happens that can happen without a command. */
const TURNS = 400;

/** Waits until nothing happens any more. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await null;
}

/** A lock that any number of tabs can share, or one tab can have alone; a closed tab lets go of it. */
class SharedLock {
  private held: { readonly tab: object; readonly isShared: boolean }[] = [];
  private queue: { readonly tab: object; readonly isShared: boolean; readonly start: () => void }[] = [];

  request<T>(tab: object, isShared: boolean, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const start = () => {
        const hold = { tab, isShared };
        this.held.push(hold);
        const end = () => {
          this.held = this.held.filter((one) => one !== hold);
          this.pump();
        };
        work().then(resolve, reject).finally(end);
      };
      this.queue.push({ tab, isShared, start });
      this.pump();
    });
  }

  release(tab: object): void {
    this.held = this.held.filter((one) => one.tab !== tab);
    this.queue = this.queue.filter((one) => one.tab !== tab);
    this.pump();
  }

  private pump(): void {
    for (let next = this.queue[0]; next; next = this.queue[0]) {
      const isFree = this.held.length === 0 || (next.isShared && this.held.every(({ isShared }) => isShared));
      if (!isFree) return;
      this.queue.shift();
      next.start();
    }
  }
}

/** The storages of one browser, which its tabs share, and the host. Everything stands still until {@link settle} is awaited. */
export class Device {
  readonly values = new Map<string, unknown>();
  readonly aside = new Map<string, string>();
  readonly files = new Map<string, Blob>();
  readonly lock = new SharedLock();
  database: DatabaseMode = 'well';
  isAsideFull = false;
  isCacheFull = false;
  /** Whether the host answers; requests wait while it does not. */
  isHostWell = true;
  /** Whether there was a moment at which nothing could be stored: neither in the database nor aside. */
  hadNoSpace = false;
  /** Whether tabs hear of each other at once. */
  isHearing = true;
  now = 1_000_000;
  private waiting: Transaction[] = [];
  private timers: { readonly at: number; readonly run: () => void }[] = [];
  private requests: (() => void)[] = [];
  private messages: (() => void)[] = [];

  /** Lets time pass: timers that are due run. */
  pass(ms: number): void {
    this.now += ms;
    this.hadNoSpace ||= this.isAsideFull && this.database !== 'well';
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
  }

  wait = (ms: number): Promise<void> =>
    new Promise((resolve) => this.timers.push({ at: this.now + ms, run: () => resolve() }));

  /** Makes the held-up transactions, answers the waiting requests and delivers the messages, as far as the modes allow. */
  release(): void {
    this.hadNoSpace ||= this.isAsideFull && this.database !== 'well';
    if (this.database !== 'stalled') for (const { run } of this.waiting.splice(0)) run();
    if (this.isHostWell) for (const answer of this.requests.splice(0)) answer();
    if (this.isHearing) for (const deliver of this.messages.splice(0)) deliver();
  }

  /** Resolves when the host answers. */
  request = (): Promise<void> =>
    new Promise((resolve) => {
      this.requests.push(() => resolve());
      if (this.isHostWell) this.release();
    });

  send(deliver: () => void): void {
    this.messages.push(deliver);
    if (this.isHearing) queueMicrotask(() => this.release());
  }

  /** The database as a tab sees it. */
  databaseOf(tab: object): ReaderDatabase {
    const transact = <T>(run: () => T, isSafe = false): Promise<T> =>
      new Promise((resolve, reject) => {
        const attempt = () => {
          try {
            resolve(structuredClone(run()));
          } catch (error) {
            reject(error);
          }
        };
        const abort = () => reject(new DOMException('the page was left', 'AbortError'));
        this.waiting.push({ tab, run: attempt, abort: isSafe ? null : abort });
        queueMicrotask(() => this.release());
      });
    const write = (change: () => void): Promise<void> =>
      transact(() => {
        if (this.database === 'full') throw new DOMException('no space', 'QuotaExceededError');
        change();
      });
    return {
      read: (keys) => transact(() => keys.map((key) => this.values.get(key))),
      change: (keys, change) =>
        write(() => {
          const next = change(keys.map((key) => structuredClone(this.values.get(key))));
          for (const [index, key] of keys.entries()) this.values.set(key, structuredClone(next[index]));
        }),
      replaceAll: (key, value) =>
        transact(() => {
          this.values.clear();
          this.values.set(key, value);
        }, true),
      abort: () => {
        const aborted = this.waiting.filter((one) => one.tab === tab && one.abort !== null);
        this.waiting = this.waiting.filter((one) => !aborted.includes(one));
        for (const { abort } of aborted) abort?.();
      },
    };
  }

  /** What happens when a tab is closed: its locks go, and its transactions that have not begun. */
  close(tab: object): void {
    this.waiting = this.waiting.filter((one) => one.tab !== tab);
    this.lock.release(tab);
  }
}
