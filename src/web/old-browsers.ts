/**
 * Adds what Chrome 87 or Firefox 91 lack of JavaScript's methods and this app or its packages use. A module for its effect: the
 * entry of the page and of each worker imports it before anything else.
 */

type Method = (this: never, ...args: never[]) => unknown;

/** Adds the methods that an object lacks. */
function fill(owner: object, methods: Readonly<Record<string, Method>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, writable: true, configurable: true });
  }
}

const relative = {
  at<T>(this: ArrayLike<T>, index: number): T | undefined {
    return this[index < 0 ? this.length + index : index];
  },
};

type Test<T> = (value: T, index: number, list: readonly T[]) => unknown;

fill(String.prototype, relative);
fill(Object.getPrototypeOf(Uint8Array.prototype), relative);
fill(Array.prototype, {
  ...relative,
  findLastIndex<T>(this: readonly T[], test: Test<T>): number {
    let at = this.length - 1;
    while (at >= 0 && !test(this[at] as T, at, this)) at -= 1;
    return at;
  },
  findLast<T>(this: readonly T[], test: Test<T>): T | undefined {
    return this[this.findLastIndex(test)];
  },
  toReversed<T>(this: readonly T[]): T[] {
    return [...this].reverse();
  },
  toSorted<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare);
  },
});
// By `Reflect`: a direct call would be rewritten to `Object.hasOwn` by the formatter, which is what is missing.
const { hasOwnProperty: isOwn } = Object.prototype;
fill(Object, {
  hasOwn(this: unknown, object: object, key: PropertyKey): boolean {
    return Reflect.apply(isOwn, object, [key]);
  },
});
