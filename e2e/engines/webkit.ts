import { globSync } from 'node:fs';
import * as v from 'valibot';
import { optional } from '#domain/values/optional.ts';
import { type Engine, HUNG_MS } from './engine.ts';
import { findProgram } from './find-program.ts';
import { startProgram } from './program.ts';
import { type Command, freePort, webDriver } from './webdriver.ts';

/** Programs that WebKit needs: its driver, the browser it drives, a screen to draw on. */
export type WebKitPrograms = { readonly driver: string; readonly browser: string; readonly screen: string };

/** Larger than every window. */
const SCREEN = '1400x1000x24';

const SessionSchema = v.object({
  sessionId: v.string(),
  capabilities: v.object({ browserVersion: v.string() }),
});
const HandlesSchema = v.array(v.string());
const ValueSchema = v.union([v.object({ value: v.string() }), v.object({ error: v.string() })]);

/** Finds WebKitGTK's driver and browser and a screen, or installs them. @returns `undefined` when one is missing. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = findProgram(['/usr/bin/WebKitWebDriver'], ['webkit2gtk-driver']);
  const screen = findProgram(['/usr/bin/Xvfb'], ['xvfb']);
  const [browser] = globSync('/usr/lib{,/*}/webkit*gtk-*/MiniBrowser');
  return driver && screen && browser ? { driver, browser, screen } : undefined;
}

/** Waits until the driver takes commands; it prints nothing that tells. */
async function driverUp(send: Command, signal = AbortSignal.timeout(HUNG_MS)): Promise<void> {
  while (!(await optional(send('GET', '/status'), 'the driver is not up yet'))) signal.throwIfAborted();
}

/** Starts WebKitGTK on a screen of its own, with empty storage in memory, and drives it by WebDriver. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Engine> {
  const display = await startProgram(
    screen,
    ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    {},
    /^(\d+)\n/m,
  );
  const port = await freePort();
  const env = { DISPLAY: `:${display.sign}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', TZ: 'Asia/Kolkata' };
  const program = await startProgram(driver, [`--port=${port}`], env);
  const send = webDriver(`http://127.0.0.1:${port}`);
  await driverUp(send);
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  const alwaysMatch = {
    'webkitgtk:browserOptions': { binary: browser, args },
    timeouts: { script: HUNG_MS, pageLoad: HUNG_MS },
  };
  const session = v.parse(SessionSchema, await send('POST', '/session', { capabilities: { alwaysMatch } }));
  const path = `/session/${session.sessionId}`;
  const handles = async () => v.parse(HandlesSchema, await send('GET', `${path}/window/handles`));
  // A tab cannot be made as narrow as a phone, since a row of buttons stands above it. A window that a page opens has none.
  const [opener = ''] = await handles();

  const run = async (expression: string): Promise<string> => {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const result = v.parse(ValueSchema, await send('POST', `${path}/execute/async`, { script, args: [] }));
    if ('error' in result) throw new Error(result.error);
    return result.value;
  };
  return {
    name: `WebKitGTK ${session.capabilities.browserVersion}`,
    openWindow: async ({ width, height }) => {
      const last = (await handles()).find((handle) => handle !== opener);
      if (last) await send('DELETE', `${path}/window`);
      await send('POST', `${path}/window`, { handle: opener });
      await run(`String(window.open('', '_blank', 'popup,width=${width},height=${height}'))`);
      const handle = (await handles()).find((each) => each !== opener);
      await send('POST', `${path}/window`, { handle });
    },
    goto: async (url) => {
      await send('POST', `${path}/url`, { url });
    },
    reload: async () => {
      await send('POST', `${path}/refresh`);
    },
    back: async () => {
      await send('POST', `${path}/back`);
    },
    run,
    perform: async (actions) => {
      await send('POST', `${path}/actions`, { actions });
    },
    // Its driver tells no console lines, and the browser prints none while it is driven.
    // WebKitGTK's driver knows no such command.
    print: () => Promise.resolve(null),
    complaints: () => [],
    close: async () => {
      await optional(send('DELETE', path), 'an orderly end');
      await program.end();
      await display.end();
    },
  };
}
