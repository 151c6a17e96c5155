import type { BrowserContext, Page } from '@playwright/test';
import { chromiumReport } from '#checks/coverage/chromium-report.ts';
import { optional } from '#domain/values/optional.ts';

/** A recording of a context. `finish` stores it, while the context is still open. */
export type Recording = { readonly finish: () => Promise<void> };

/** Records what the pages of a context run, when the check asks for it by `COVERAGE`. */
export function recordCoverage(context: BrowserContext): Recording {
  if (!process.env.COVERAGE) return { finish: async () => {} };
  const recording = new Map<Page, Promise<unknown>>();
  const start = (page: Page): void => {
    const started = page.coverage.startJSCoverage({ resetOnNavigation: false });
    recording.set(page, optional(started, 'a page that a test closes at once cannot be recorded'));
  };
  context.pages().forEach(start);
  context.on('page', start);
  return {
    finish: async () => {
      for (const [page, started] of recording) {
        if (page.isClosed()) continue;
        await started;
        const entries = await page.coverage.stopJSCoverage();
        // One address for a script, whatever host it came from, so that its records are added up.
        const scripts = entries.map((entry) => ({
          ...entry,
          url: `https://site.invalid${new URL(entry.url).pathname}`,
        }));
        if (scripts.length > 0) await chromiumReport().add(scripts);
      }
    },
  };
}
