import { DIST } from '../support/site.ts';
import type { Started } from './engine.ts';
import { ERRANDS } from './errands.ts';
import { findFirefox, startFirefox } from './firefox.ts';
import { openTab } from './tab.ts';
import { startWatchedHost } from './watched-host.ts';
import { findWebKit, startWebKit } from './webkit.ts';

/** How an errand went in an engine. `text`: what it did, or why it failed. */
type Outcome = { readonly failed: boolean; readonly text: string; readonly seconds: number };
type Report = { readonly engine: string; readonly outcomes: readonly Outcome[] };

const ENGINES: Readonly<Record<string, () => Promise<Started>>> = {
  firefox: async () => {
    const path = findFirefox();
    return path
      ? startFirefox(path)
      : { absent: 'no Firefox: install the Debian package firefox-esr, or set FIREFOX_PATH' };
  },
  webkit: async () => {
    const programs = findWebKit();
    return programs
      ? startWebKit(programs)
      : { absent: 'no WebKitGTK: install the Debian packages webkit2gtk-driver and xvfb' };
  },
};

const secondsSince = (from: number): number => (performance.now() - from) / 1_000;

/** Does all errands in one engine, one after another, with a host of its own. A failing errand does not hinder the next. */
async function runIn(name: string, start: () => Promise<Started>): Promise<Report | string> {
  const began = performance.now();
  let engine: Started;
  try {
    engine = await start();
  } catch (error) {
    return {
      engine: `${name} does not start`,
      outcomes: [{ failed: true, text: String(error), seconds: secondsSince(began) }],
    };
  }
  if ('absent' in engine) return engine.absent;
  const host = await startWatchedHost(DIST);
  const visit = { engine, tab: openTab(engine), host };
  const outcomes: Outcome[] = [];
  try {
    for (const { run } of ERRANDS) {
      const from = performance.now();
      try {
        outcomes.push({ failed: false, text: await run(visit), seconds: secondsSince(from) });
      } catch (error) {
        outcomes.push({ failed: true, text: String(error), seconds: secondsSince(from) });
      }
    }
  } finally {
    await engine.close();
    await host.stop();
  }
  return { engine: engine.name, outcomes };
}

/** Prints a report as lines of a table. */
function print({ engine, outcomes }: Report): void {
  console.log(`\n${engine}`);
  const width = Math.max(...ERRANDS.map(({ name }) => name.length));
  for (const [index, { name }] of ERRANDS.entries()) {
    const outcome = outcomes[index];
    if (!outcome) continue;
    const mark = outcome.failed ? 'FAILED' : 'ok    ';
    console.log(`  ${name.padEnd(width)}  ${mark}  ${outcome.seconds.toFixed(1).padStart(5)} s  ${outcome.text}`);
  }
}

/**
 * Does a reader's errands in other engines than Chromium, side by side, and prints what each did. An engine that is not here and
 * cannot be installed is named with the reason and fails nothing.
 * @param names engines to run in; all by default.
 * @returns the exit code.
 */
async function runEngines(names: readonly string[]): Promise<number> {
  const from = performance.now();
  const chosen = Object.entries(ENGINES).filter(([name]) => names.length === 0 || names.includes(name));
  const reports = await Promise.all(chosen.map(([name, start]) => runIn(name, start)));
  for (const report of reports) {
    if (typeof report === 'string') console.log(`\n${report}`);
    else print(report);
  }
  const outcomes = reports.flatMap((report) => (typeof report === 'string' ? [] : report.outcomes));
  const failed = outcomes.filter((outcome) => outcome.failed).length;
  console.log(`\n${outcomes.length - failed} errands done, ${failed} failed, ${secondsSince(from).toFixed(1)} s`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = await runEngines(process.argv.slice(2));
