import type { Page, Route } from '@playwright/test';

/** A way for a data file to go wrong. */
export type DataFault = {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  /** What the reader is to see: a message with a way to try again, the 404 page, or, in the end, the page. */
  readonly expects: 'message' | 'not-found' | 'page';
};

const json = (route: Route, body: string, status = 200): Promise<void> =>
  route.fulfill({ status, contentType: 'application/json', body });

const real = async (route: Route): Promise<string> => (await route.fetch()).text();

/** The longest that the reader is left waiting, in milliseconds. */
export const LONGEST_MS = 16_000;

export const DATA_FAULTS: readonly DataFault[] = [
  { name: '404', answer: (route) => json(route, '{}', 404), expects: 'not-found' },
  { name: '500', answer: (route) => json(route, '{}', 500), expects: 'message' },
  { name: 'no network', answer: (route) => route.abort('internetdisconnected'), expects: 'message' },
  { name: 'no answer', answer: () => Promise.resolve(), expects: 'message' },
  { name: 'cut JSON', answer: async (route) => json(route, (await real(route)).slice(0, -40)), expects: 'message' },
  {
    name: 'HTML for JSON',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>wifi</title>' }),
    expects: 'message',
  },
  { name: 'another shape', answer: (route) => json(route, '{"id":7,"blocks":"x"}'), expects: 'message' },
  {
    name: 'another version',
    answer: (route) => json(route, '{"version":2,"page":{"id":"x"}}'),
    expects: 'message',
  },
  { name: 'a huge file', answer: (route) => json(route, `"${'x'.repeat(6_000_000)}"`), expects: 'message' },
  {
    name: 'a slow line',
    answer: async (route) => {
      const response = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, 4_000));
      await route.fulfill({ response });
    },
    expects: 'page',
  },
];

/** A storage of the browser that is missing, throws or is full. Each runs in the page before its own scripts. */
export const STORAGE_FAULTS: readonly (readonly [name: string, script: () => void])[] = [
  [
    'localStorage throws',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  ['localStorage is missing', () => Object.defineProperty(window, 'localStorage', { value: undefined })],
  [
    'localStorage is full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  [
    'sessionStorage throws',
    () =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  ['IndexedDB is missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'IndexedDB throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
  ],
  [
    'IndexedDB never answers',
    () => {
      IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
    },
  ],
  [
    'IndexedDB is full',
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  ['Cache Storage is missing', () => Object.defineProperty(window, 'caches', { value: undefined })],
  [
    'Cache Storage throws',
    () => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
  ],
  [
    'Cache Storage is full',
    () => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    },
  ],
  [
    'the service worker is missing',
    () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
  ],
  [
    'the service worker throws',
    () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
  ],
  ['persist() is missing', () => Object.defineProperty(Navigator.prototype, 'storage', { value: undefined })],
];

/** Lets a page be drawn from its data, as when its address comes out of the offline shell. */
export async function drawFromData(page: Page, at: (path: string) => string, path: string): Promise<void> {
  await page.route(at(path), async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    await route.fulfill({ response: await route.fetch({ url: at('/shell.html') }) });
  });
}
