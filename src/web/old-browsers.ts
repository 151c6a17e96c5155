/**
 * Adds the methods that the oldest supported browsers lack: Chrome and WebView 87, Firefox 91. What runs in a browser imports
 * this module before all others.
 */
function add(target: object, methods: Readonly<Record<string, (...args: never[]) => unknown>>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}

const { hasOwnProperty: owns } = Object.prototype;

type Test = (value: unknown, index: number, list: ArrayLike<unknown>) => unknown;

function at(this: ArrayLike<unknown>, index: number): unknown {
  const whole = Math.trunc(index) || 0;
  return this[whole < 0 ? this.length + whole : whole];
}
function findLastIndex(this: ArrayLike<unknown>, test: Test): number {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index, this)) index -= 1;
  return index;
}
function findLast(this: ArrayLike<unknown>, test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

/**
 * Adds what is missing.
 * @internal
 */
export function addMissingMethods(): void {
  // Chrome 92, Firefox 90; `findLast` and `findLastIndex` Chrome 97, Firefox 104.
  for (const prototype of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype) as object, String.prototype])
    add(prototype, { at });
  add(Array.prototype, {
    findLast,
    findLastIndex,
    // Chrome 110, Safari 16, Firefox 115.
    toReversed(this: readonly unknown[]) {
      return [...this].reverse();
    },
    toSorted(this: readonly unknown[], compare?: (a: unknown, b: unknown) => number) {
      return [...this].sort(compare);
    },
  });
  // Chrome 95, Firefox 93.
  add(globalThis, {
    reportError(error: unknown) {
      setTimeout(() => {
        throw error;
      });
    },
  });
  // Chrome 93, Firefox 92.
  add(Object, { hasOwn: (object: object, key: PropertyKey) => owns.call(object, key) });
}

addMissingMethods();
