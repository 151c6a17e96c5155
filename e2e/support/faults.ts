import type { Page, Route } from '@playwright/test';

/** One way for a data file to fail. */
export type DataFault = {
  readonly name: string;
  /** @param late resolves when {@link SLOW_MS} have passed in the page. */
  readonly answer: (route: Route, late: Promise<void>) => Promise<void>;
  /** What the reader must see: a message with a retry button, the 404 page, or the page itself after a while. */
  readonly expects: 'message' | 'not-found' | 'page';
};

const json = (route: Route, body: string, status = 200): Promise<void> =>
  route.fulfill({ status, contentType: 'application/json', body });

const real = async (route: Route): Promise<string> => (await route.fetch({ maxRetries: 2 })).text();

/** Time that a slow line takes for a file, in milliseconds. */
export const SLOW_MS = 4_000;

/** The longest that a reader may wait for an answer, in milliseconds. */
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
    answer: async (route, late) => {
      const response = await route.fetch({ maxRetries: 2 });
      await late;
      await route.fulfill({ response });
    },
    expects: 'page',
  },
];

/** One way for the browser's storage to fail. */
type StorageFault = {
  readonly name: string;
  /** Runs in the page before its own scripts. */
  readonly script: () => void;
  /** What happens to a story that is saved: saved and listed, saved without the list, no space left, or not allowed. */
  readonly list: 'kept' | 'unlisted' | 'full' | 'denied';
};

export const STORAGE_FAULTS: readonly StorageFault[] = [
  {
    name: 'localStorage throws',
    script: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    list: 'kept',
  },
  {
    name: 'localStorage is missing',
    script: () => Object.defineProperty(window, 'localStorage', { value: undefined }),
    list: 'kept',
  },
  {
    name: 'localStorage is full',
    script: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    list: 'kept',
  },
  {
    name: 'sessionStorage throws',
    script: () =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    list: 'kept',
  },
  {
    name: 'IndexedDB is missing',
    script: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    list: 'kept',
  },
  {
    name: 'IndexedDB throws',
    script: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    },
    list: 'kept',
  },
  {
    name: 'IndexedDB never answers',
    script: () => {
      IDBFactory.prototype.open = () => Object.create(Object.prototype);
    },
    list: 'kept',
  },
  {
    name: 'IndexedDB is full',
    script: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    list: 'kept',
  },
  {
    name: 'IndexedDB and localStorage are missing',
    script: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: undefined });
    },
    list: 'unlisted',
  },
  {
    name: 'Cache Storage is missing',
    script: () => Object.defineProperty(window, 'caches', { value: undefined }),
    list: 'denied',
  },
  {
    name: 'Cache Storage throws',
    script: () => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
    list: 'denied',
  },
  {
    name: 'Cache Storage is full',
    script: () => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    },
    list: 'full',
  },
  {
    name: 'the service worker is missing',
    script: () => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    },
    list: 'kept',
  },
  {
    name: 'the service worker throws',
    script: () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    },
    list: 'kept',
  },
  {
    name: 'persist() is missing',
    script: () => Object.defineProperty(Navigator.prototype, 'storage', { value: undefined }),
    list: 'kept',
  },
];

/** Answers a page's address with the offline shell, so that the page is rendered from its data file. */
export async function drawFromData(page: Page, at: (path: string) => string, path: string): Promise<void> {
  await page.route(at(path), async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    await route.fulfill({ response: await route.fetch({ maxRetries: 2, url: at('/shell.html') }) });
  });
}
