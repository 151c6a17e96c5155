import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../median.ts';
import { openProfile, openWatched, seenBy, slow } from './lab.ts';
import { ms, ratio, row } from './rows.ts';
import { type Line, serveSlowly } from './slow-host.ts';

/** A page by its built site and its path there, without the leading slash. */
type Target = { readonly dist: string; readonly path: string };

/** Visits a page once without a line, then over it. @returns first paints in milliseconds, and bytes of the last visit. */
async function visitAgain({ dist, path }: Target, line: Line, runs: number) {
  const host = await serveSlowly(dist);
  const profile = mkdtempSync(join(tmpdir(), 'sandarbh-bench-profile-'));
  const context = await openProfile(profile);
  const first = await context.newPage();
  await first.goto(host.url + path, { waitUntil: 'load' });
  await first.waitForTimeout(4_000);
  await first.close();
  host.line = line;
  const fcp: number[] = [];
  let sent = 0;
  for (let run = 0; run < runs; run += 1) {
    const page = await openWatched(context);
    await slow(page, line, false);
    host.sent = 0;
    await page.goto(host.url + path, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForTimeout(1_500);
    fcp.push((await seenBy(page)).fcp);
    sent = host.sent;
    await page.close();
  }
  await context.close();
  await host.stop();
  rmSync(profile, { recursive: true, force: true });
  return { fcp: median(fcp), sent };
}

/**
 * Visits a story of the site again, from its worker, and the limit, from the browser's cache, both from a host at the end of
 * a slow line; prints the rows.
 * @param bar the most that the site's first paint may take, as a multiple of the limit's.
 */
export async function benchSecondVisits(
  targets: { readonly site: Target; readonly limit: Target },
  line: Line,
  bar: number,
  runs: number,
): Promise<void> {
  const site = await visitAgain(targets.site, line, runs);
  const limit = await visitAgain(targets.limit, line, runs);
  const against = site.fcp / limit.fcp;
  console.log(`\nsecond visit, ${line.name}: site ${ms(site.fcp)}, limit ${ms(limit.fcp)}`);
  row("  FCP, against the limit's second visit", ratio(against), `<= ${bar.toFixed(2)}x`, against <= bar);
  row('  sent by the host', `${(site.sent / 1e3).toFixed(1)} kB`, '<= 2.0 kB', site.sent <= 2_000);
}
