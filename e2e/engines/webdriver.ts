import { createServer } from 'node:http';
import * as v from 'valibot';
import { listen, stop } from '#host/listen.ts';
import { HUNG_MS } from './engine.ts';

const ReplySchema = v.object({ value: v.unknown() });
const ErrorSchema = v.object({ error: v.string(), message: v.string() });

/** Sends a command to a driver. @returns its value. @throws when the driver refuses it, or does not answer in time. */
export type Command = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/**
 * Makes the function that sends commands to a driver by the WebDriver protocol.
 * @param origin where the driver listens.
 * @see https://www.w3.org/TR/webdriver2/
 */
export const webDriver =
  (origin: string): Command =>
  async (method, path, body) => {
    const response = await fetch(origin + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
      signal: AbortSignal.timeout(HUNG_MS),
    });
    const { value } = v.parse(ReplySchema, await response.json());
    if (response.ok) return value;
    const { error, message } = v.parse(ErrorSchema, value);
    throw new Error(`${error}: ${message}`);
  };

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await stop(server);
  return port;
}
