import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect as baseExpect,
  type Page,
} from '@playwright/test';
import { withBase } from '#domain/pages.ts';
import { type Guard, watch } from './guard.ts';
import { READER } from './profile.ts';
import { type Recording, recordCoverage } from './record-coverage.ts';
import { DIST } from './site.ts';
import { startHost, type TestHost } from './test-host.ts';

/** A browser context and a host of its own. The worker stays installed when the host is stopped. */
export type Visitor = {
  readonly host: TestHost;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly guard: Guard;
  /** Address of a path from the site's root. */
  readonly at: (path: string) => string;
};

export type VisitorOptions = { readonly dist?: string; readonly base?: string } & BrowserContextOptions;

type Fixtures = {
  readonly guard: Guard;
  /** Address of a path from the site's root. */
  readonly at: (path: string) => string;
  readonly visit: (options?: VisitorOptions) => Promise<Visitor>;
};

/** Playwright's `test` with the built site served by the project's host, and a guard on every browser. */
export const test = base.extend<Fixtures, { readonly host: TestHost }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
    async ({}, use) => {
      const host = await startHost(DIST);
      await use(host);
      await host.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ host }, use) => use(host.url),
  at: ({ host }, use) => use((path) => host.origin + withBase(host.base, path)),
  guard: [
    async ({ context, host }, use) => {
      const guard = await watch(context, host.origin);
      const coverage = recordCoverage(context);
      await use(guard);
      await coverage.finish();
      guard.check();
    },
    { auto: true },
  ],
  visit: async ({ browser }, use) => {
    const visitors: (Visitor & { readonly coverage: Recording })[] = [];
    await use(async ({ dist = DIST, base: basePath = '/', ...options } = {}) => {
      const host = await startHost(dist, basePath);
      const context = await browser.newContext({ ...READER, ...options });
      const guard = await watch(context, host.origin);
      const coverage = recordCoverage(context);
      const page = await context.newPage();
      const visitor = { host, context, page, guard, at: (path: string) => host.origin + withBase(basePath, path) };
      visitors.push({ ...visitor, coverage });
      return visitor;
    });
    for (const { context, host, coverage } of visitors) {
      await coverage.finish();
      await context.close();
      await host.stop();
    }
    for (const { guard } of visitors) guard.check();
  },
});

/** Playwright's `expect`, so that a spec imports both from here. */
export const expect = baseExpect;
