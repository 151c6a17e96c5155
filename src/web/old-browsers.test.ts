import { afterEach, describe, expect, it, vi } from 'vitest';
import { addMissingMethods } from './old-browsers.ts';

type Owner = { readonly target: object; readonly names: readonly string[] };
const OWNERS: readonly Owner[] = [
  { target: Array.prototype, names: ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted'] },
  { target: String.prototype, names: ['at'] },
  { target: Object.getPrototypeOf(Uint8Array.prototype) as object, names: ['at'] },
  { target: Object, names: ['hasOwn'] },
];
const kept = OWNERS.flatMap(({ target, names }) =>
  names.map((name) => ({ target, name, own: Object.getOwnPropertyDescriptor(target, name) ?? {} })),
);
const restore = () => {
  for (const { target, name, own } of kept) Object.defineProperty(target, name, own);
};

/** What a task gives with the browser's own methods, and with ours in their place. */
function both<T>(task: () => T): readonly [own: T, ours: T] {
  const own = task();
  for (const { target, name } of kept) Reflect.deleteProperty(target, name);
  addMissingMethods();
  const added = kept.every(({ target, name }) => name in target);
  const ours = task();
  restore();
  expect(added).toBe(true);
  return [own, ours];
}

afterEach(restore);

const LIST = [3, 1, 10, 2, 10];
describe('in a browser that lacks a method, ours gives what the method gives', () => {
  it.each<[string, () => unknown]>([
    ['Array.at', () => [0, 4, 5, -1, -5, -6, 1.9, Number.NaN].map((index) => LIST.at(index))],
    ['String.at', () => ['कख'.at(0), 'कख'.at(-1), ''.at(0)]],
    ['Uint8Array.at', () => new Uint8Array([7, 8]).at(-1)],
    [
      'findLast',
      () => [LIST.findLast((value) => value > 2), LIST.findLast((value) => value > 20), [].findLast(Boolean)],
    ],
    ['findLast, with index and list', () => LIST.findLast((value, index, list) => list[index] === value && index < 2)],
    ['findLastIndex', () => [LIST.findLastIndex((value) => value > 9), LIST.findLastIndex((value) => value > 20)]],
    ['toReversed', () => [LIST.toReversed(), LIST]],
    ['toSorted', () => [LIST.toSorted(), LIST.toSorted((a, b) => b - a), LIST]],
    [
      'hasOwn',
      () => [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({}, 'toString'), Object.hasOwn(Object.create(null), 'a')],
    ],
  ])('%s', (_name, task) => {
    const [own, ours] = both(task);
    expect(ours).toEqual(own);
  });
});

it('in a browser without reportError, ours lets the console have the error and the caller go on', () => {
  vi.useFakeTimers();
  vi.stubGlobal('reportError', undefined);
  Reflect.deleteProperty(globalThis, 'reportError');
  addMissingMethods();
  reportError(new Error('a bug'));
  expect(() => vi.runAllTimers()).toThrow('a bug');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
