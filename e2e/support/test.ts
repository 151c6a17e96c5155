import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect as baseExpect,
  chromium,
  type Page,
} from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '#checks/ensure-browser.ts';
import { withBase } from '#domain/pages.ts';
import { type Guard, watch } from './guard.ts';
import { DIST } from './site.ts';
import { startHost, type TestHost } from './test-host.ts';

/** A browser with a profile on disk and a host of its own: what is installed stays, the host can go. */
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

/** The base of every test: the built site as the host serves it, watched for any complaint. */
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
      await use(guard);
      guard.check();
    },
    { auto: true },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  visit: async ({}, use) => {
    const visitors: Visitor[] = [];
    const profiles: string[] = [];
    await use(async ({ dist = DIST, base: basePath = '/', ...options } = {}) => {
      const profile = await mkdtemp(join(tmpdir(), 'sandarbh-profile-'));
      profiles.push(profile);
      const host = await startHost(dist, basePath);
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: ensureBrowser(),
        args: BROWSER_ARGS,
        locale: 'hi-IN',
        timezoneId: 'Asia/Kolkata',
        viewport: { width: 360, height: 740 },
        ...options,
      });
      const guard = await watch(context, host.origin);
      const page = context.pages()[0] ?? (await context.newPage());
      const visitor = { host, context, page, guard, at: (path: string) => host.origin + withBase(basePath, path) };
      visitors.push(visitor);
      return visitor;
    });
    for (const { context, host } of visitors) {
      await context.close();
      await host.stop();
    }
    await Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true })));
    for (const { guard } of visitors) guard.check();
  },
});

/** One import gives a spec all it needs. */
export const expect = baseExpect;
