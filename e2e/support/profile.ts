import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_ARGS, ensureBrowser } from '#checks/ensure-browser.ts';

/** A browser that can be closed and opened again with what it holds. */
export type Profile = {
  readonly open: () => Promise<BrowserContext>;
  /** Closes the browser and forgets the profile. */
  readonly discard: () => Promise<void>;
};

/** Makes an empty profile on disk. */
export async function makeProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'sandarbh-profile-'));
  let context: BrowserContext | null = null;
  return {
    open: async () => {
      await context?.close();
      context = await chromium.launchPersistentContext(folder, {
        executablePath: ensureBrowser(),
        args: BROWSER_ARGS,
        locale: 'hi-IN',
        timezoneId: 'Asia/Kolkata',
        viewport: { width: 360, height: 740 },
      });
      return context;
    },
    discard: async () => {
      await context?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
