import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where systems install Chromium, the likeliest first. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium's engine without its windows, where Debian puts it: a page costs half the processor time. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** Flags that let Chromium run as root in a container and stop its own network requests. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0;

const has = (command: string): boolean => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Whether this process may install Debian packages: it is root, and there is apt. */
const canInstall = (): boolean => process.getuid?.() === 0 && has('apt-get');

/**
 * Installs Debian packages when this process may.
 * @returns whether they were installed.
 */
export function installPackages(names: readonly string[]): boolean {
  if (!canInstall()) return false;
  console.error(`installing ${names.join(', ')}…`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function findBrowser(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...SYSTEM_BROWSERS, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Installs a font for Devanagari when the system has none. */
function ensureDevanagari(): void {
  const fonts = spawnSync('fc-list', [':lang=hi', 'family'], { encoding: 'utf8' });
  if (fonts.error || fonts.stdout.trim() !== '') return;
  if (!installPackages(['fonts-noto-core'])) {
    console.error('no font for Devanagari is installed: pictures show boxes, and widths differ from what readers see');
  }
}

/**
 * Finds a Chromium to test in: `CHROMIUM_PATH`, the system's, or Playwright's own. Installs one when there is none, and a
 * Devanagari font. Sets `CHROMIUM_PATH` for child processes.
 * @returns its path.
 * @throws when there is no browser and none can be installed.
 */
export function ensureBrowser(): string {
  if (process.env.SANDARBH_BROWSER_CHECKED && process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  let path = findBrowser();
  if (!path && installPackages(['chromium', 'fonts-noto-core'])) path = findBrowser();
  if (!path && run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']))
    path = findBrowser();
  if (!path) throw new Error('no Chromium: install one, or set CHROMIUM_PATH');
  ensureDevanagari();
  process.env.CHROMIUM_PATH = path;
  process.env.SANDARBH_BROWSER_CHECKED = '1';
  return path;
}

/**
 * Finds the browser for the end-to-end tests: the headless shell of the system's Chromium, installed beside it when this
 * process may; else the browser of {@link ensureBrowser}. Sets `TEST_CHROMIUM_PATH` for child processes. A path given as
 * `CHROMIUM_PATH` is used for everything.
 * @returns its path.
 * @throws when there is no browser and none can be installed.
 */
export function ensureTestBrowser(): string {
  if (process.env.TEST_CHROMIUM_PATH) return process.env.TEST_CHROMIUM_PATH;
  const chosen = process.env.CHROMIUM_PATH !== undefined && !process.env.SANDARBH_BROWSER_CHECKED;
  const browser = ensureBrowser();
  const debian = browser === '/usr/bin/chromium';
  if (!chosen && debian && !existsSync(HEADLESS_SHELL)) installPackages(['chromium-headless-shell']);
  const path = !chosen && debian && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : browser;
  process.env.TEST_CHROMIUM_PATH = path;
  return path;
}

if (import.meta.filename === process.argv[1]) console.log(ensureBrowser());
