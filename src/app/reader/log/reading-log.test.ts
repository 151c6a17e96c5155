import { describe, expect, it } from 'vitest';
import { type LogEntry, mergeLogs, readLog, unfinished } from './reading-log.ts';

const position = (sentence: string, at: number) => ({ sentence, offset: 0.5, near: [], at });

describe('readLog', () => {
  it('leaves out a spoilt entry and keeps the others', () => {
    const log = readLog({ sound: { openedAt: 5 }, spoilt: { openedAt: 'yesterday' }, 'bad id!': { openedAt: 5 } });
    expect(log).toEqual({ sound: { openedAt: 5 } });
  });

  it('takes no prototype from data', () => {
    const log = readLog(JSON.parse('{"__proto__":{"openedAt":1},"constructor":{"openedAt":2}}'));
    expect(Object.keys(log)).toEqual(['constructor']);
    expect(({} as { openedAt?: number }).openedAt).toBeUndefined();
  });

  it('holds at most a thousand stories, the newest ones', () => {
    const many = Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`s${index}`, { openedAt: index }]));
    const log = readLog(many);
    expect(Object.keys(log)).toHaveLength(1_000);
    expect(log.s1199).toBeDefined();
    expect(log.s100).toBeUndefined();
  });
});

describe('mergeLogs', () => {
  it.each([
    ['here', position('p1-new1', 50), position('p1-old1', 40)],
    ['there', position('p1-old1', 40), position('p1-new1', 50)],
  ])('keeps the newer place when it is %s', (_, here, there) => {
    const merged = mergeLogs({ a: { openedAt: 10, place: here } }, { a: { openedAt: 90, place: there } });
    expect(merged.a?.place?.sentence).toBe('p1-new1');
  });

  it('loses no story of either side', () => {
    expect(Object.keys(mergeLogs({ a: { openedAt: 1 } }, { b: { openedAt: 2 } }))).toEqual(['a', 'b']);
  });

  it('gives the same from both sides', () => {
    const a: LogEntry = { openedAt: 5, place: position('p1-aaaa', 5), readAt: 7, headline: 'क' };
    const b: LogEntry = { openedAt: 6, place: position('p2-bbbb', 4), progress: 0.4 };
    expect(mergeLogs({ x: a }, { x: b })).toEqual(mergeLogs({ x: b }, { x: a }));
  });
});

describe('unfinished', () => {
  it('lists stories with a place that were not read to the end, last opened first', () => {
    const log = readLog({
      old: { openedAt: 1, headline: 'पुरानी', place: position('p1-aaaa', 1) },
      fresh: { openedAt: 2, headline: 'नई', place: position('p1-aaaa', 1) },
      done: { openedAt: 3, headline: 'पूरी', place: position('p1-aaaa', 1), readAt: 3 },
      glanced: { openedAt: 4, headline: 'देखी' },
    });
    expect(unfinished(log).map(({ id }) => id)).toEqual(['fresh', 'old']);
  });
});
