import type { Browser } from '@playwright/test';
import { median } from '../median.ts';
import { type Load, loadOnce } from './lab.ts';
import { ratio, row } from './rows.ts';
import type { Line } from './slow-host.ts';

/** The limit and the floor (see `rivals.ts`), and a story of the site. */
const RIVALS = ['limit', 'floor', 'site'] as const;
type Rival = (typeof RIVALS)[number];

/**
 * Loads the three pages in turn, each as on a first visit over a line; prints the rows.
 * @param runs loads of each page. First paint varies by a fifth from load to load, so the median of few says nothing.
 */
export async function benchFirstVisits(
  browser: Browser,
  urls: Readonly<Record<Rival, string>>,
  line: Line,
  runs: number,
): Promise<void> {
  const loads: Record<Rival, Load[]> = { limit: [], floor: [], site: [] };
  for (let run = 0; run < runs; run += 1) {
    // The order alternates, because a page may cost something to the one after it.
    for (const rival of run % 2 ? RIVALS : RIVALS.toReversed()) {
      loads[rival].push(await loadOnce(browser, urls[rival], line));
    }
  }
  const of = (rival: Rival, figure: keyof Load): number => median(loads[rival].map((load) => load[figure]));
  console.log(`\n${line.name}, median of ${runs}`);
  for (const rival of RIVALS) {
    row(
      `  ${rival}: FCP / LCP / blocked / kB / requests`,
      `${of(rival, 'fcp').toFixed(0)} / ${of(rival, 'lcp').toFixed(0)} / ${of(rival, 'blocked').toFixed(0)} / ${(of(rival, 'bytes') / 1e3).toFixed(1)} / ${of(rival, 'requests')}`,
    );
  }
  const fcp = of('site', 'fcp') / of('limit', 'fcp');
  row('  text visible, against the limit (FCP)', ratio(fcp), '<= 1.20x', fcp <= 1.2);
  const lcp = of('site', 'lcp') / of('limit', 'lcp');
  row('  largest paint, against the limit (LCP)', ratio(lcp), '<= 1.20x', lcp <= 1.2);
  const tbt = of('site', 'blocked') / Math.max(1, of('floor', 'blocked'));
  row('  total blocking time, against the floor', ratio(tbt), '<= 1.50x', tbt <= 1.5);
  row('  requests until the page is touched', `${of('site', 'requests')}`, '<= 10', of('site', 'requests') <= 10);
  row('  layout shift', of('site', 'shift').toFixed(4), '0', of('site', 'shift') === 0);
}
