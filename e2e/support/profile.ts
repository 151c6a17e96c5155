import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureTestBrowser } from '#checks/ensure-browser.ts';

/** A browser that can be closed and opened again with the data it has stored. */
export type Profile = {
  readonly open: () => Promise<BrowserContext>;
  /** Closes the browser and deletes the profile. */
  readonly discard: () => Promise<void>;
};

/** A reader in India with a small phone. */
export const READER: BrowserContextOptions = {
  locale: 'hi-IN',
  timezoneId: 'Asia/Kolkata',
  viewport: { width: 360, height: 740 },
};

/** Opens Chromium with a profile in a folder, as {@link READER} has it. */
const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, {
    executablePath: ensureTestBrowser(),
    args: BROWSER_ARGS,
    ...READER,
  });

/** Makes an empty profile on disk. */
export async function makeProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'sandarbh-profile-'));
  let context: BrowserContext | null = null;
  return {
    open: async () => {
      await context?.close();
      context = await openProfile(folder);
      return context;
    },
    discard: async () => {
      await context?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
