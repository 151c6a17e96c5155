import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { optional } from '#domain/values/optional.ts';
import { connectBidi } from './bidi.ts';
import type { Engine } from './engine.ts';
import { findProgram } from './find-program.ts';
import { startProgram } from './program.ts';

/** Settings of a reader in India, and none of Firefox's own requests and first pages. */
const PREFERENCES: Readonly<Record<string, string | boolean | number>> = {
  'intl.accept_languages': 'hi-IN, hi',
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** A line on the console, or an error that nobody caught. */
const LOGGED = 'log.entryAdded';

/** What Firefox logs of a page that is left while it loads something. */
const GIVEN_UP =
  /download failed .*status=2152398850|error loading dynamically imported module|intercepted the request and encountered an unexpected error/;

const LogSchema = v.object({ level: v.string(), text: v.nullable(v.string()) });
const SessionSchema = v.object({ capabilities: v.object({ browserVersion: v.string() }) });
const PrintSchema = v.object({ data: v.string() });
const ContextSchema = v.object({ context: v.string() });
const ValueSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ type: v.literal('string'), value: v.string() }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

/** Finds Firefox, or installs it. `FIREFOX_PATH` names another one. */
export const findFirefox = (): string | undefined =>
  findProgram([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'], ['firefox-esr']);

/** Starts Firefox without a screen, with an empty profile, and drives it by WebDriver BiDi. */
export async function startFirefox(path: string): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'sandarbh-firefox-'));
  const lines = Object.entries(PREFERENCES).map((pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const program = await startProgram(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { TZ: 'Asia/Kolkata' },
    /WebDriver BiDi listening on (\S+)\s/,
  );
  const complaints: string[] = [];
  let isLeaving = false;
  const bidi = await connectBidi(`${program.sign}/session`, (method, params) => {
    if (method !== LOGGED) return;
    const { level, text } = v.parse(LogSchema, params);
    if (!(isLeaving && GIVEN_UP.test(text ?? ''))) complaints.push(`${level}: ${text}`);
  });
  const session = v.parse(SessionSchema, await bidi.send('session.new', { capabilities: {} }));
  await bidi.send('session.subscribe', { events: [LOGGED] });
  let context = '';
  const leave = async (method: string, params: object): Promise<void> => {
    isLeaving = true;
    await bidi.send(method, { context, ...params });
    isLeaving = false;
  };
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    openWindow: async (viewport) => {
      const last = context;
      ({ context } = v.parse(ContextSchema, await bidi.send('browsingContext.create', { type: 'tab' })));
      await bidi.send('browsingContext.setViewport', { context, viewport });
      if (last) await leave('browsingContext.close', { context: last });
    },
    goto: (url) => leave('browsingContext.navigate', { url, wait: 'complete' }),
    reload: () => leave('browsingContext.reload', { wait: 'complete' }),
    back: () => leave('browsingContext.traverseHistory', { delta: -1 }),
    run: async (expression) => {
      const params = { expression, target: { context }, awaitPromise: true };
      const value = v.parse(ValueSchema, await bidi.send('script.evaluate', params));
      if (value.type === 'exception') throw new Error(value.exceptionDetails.text);
      return value.result.value;
    },
    perform: async (actions) => {
      await bidi.send('input.performActions', { context, actions });
    },
    print: async () => {
      const { data } = v.parse(PrintSchema, await bidi.send('browsingContext.print', { context }));
      return Buffer.from(data, 'base64');
    },
    complaints: () => complaints,
    close: async () => {
      await optional(bidi.send('browser.close', {}), 'an orderly end');
      bidi.close();
      await program.end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
