import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeLimit } from './time-limit.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('timeLimit', () => {
  it('aborts when the time is over, and not before', () => {
    const { signal, isOver } = timeLimit(100);
    vi.advanceTimersByTime(99);
    expect([signal.aborted, isOver()]).toEqual([false, false]);
    vi.advanceTimersByTime(1);
    expect([signal.aborted, isOver()]).toEqual([true, true]);
  });

  it.each([
    ['later', false],
    ['from the start', true],
  ])('aborts with the other signal, %s, and its time is then never over', (_when, before) => {
    const outer = new AbortController();
    if (before) outer.abort();
    const { signal, isOver } = timeLimit(100, outer.signal);
    outer.abort();
    expect(signal.aborted).toBe(true);
    vi.advanceTimersByTime(1_000);
    expect(isOver()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('needs neither AbortSignal.any nor AbortSignal.timeout', () => {
    vi.stubGlobal('AbortSignal', class {});
    expect(timeLimit(100, new AbortController().signal).signal.aborted).toBe(false);
    vi.unstubAllGlobals();
  });
});
