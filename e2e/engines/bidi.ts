import * as v from 'valibot';
import { HUNG_MS } from './engine.ts';

const ReplySchema = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
  v.object({ type: v.literal('event'), method: v.string(), params: v.unknown() }),
]);

/** Whoever waits for the answer to a command. */
type Waiting = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };

/** A connection to a browser by WebDriver BiDi. */
export type Bidi = {
  /**
   * Sends a command and waits for its result.
   * @throws when the browser refuses it, or does not answer in time.
   */
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly close: () => void;
};

/**
 * Connects to a browser by WebDriver BiDi.
 * @param url address of its session socket.
 * @param onEvent called with each event's name and what it tells.
 * @see https://w3c.github.io/webdriver-bidi/
 */
export async function connectBidi(url: string, onEvent: (method: string, params: unknown) => void): Promise<Bidi> {
  const socket = new WebSocket(url);
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`no connection to ${url}`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const reply = v.parse(ReplySchema, JSON.parse(String(data)));
    if (reply.type === 'event') {
      onEvent(reply.method, reply.params);
      return;
    }
    if (reply.id === null) return;
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.type === 'success') caller?.resolve(reply.result);
    else caller?.reject(new Error(`${reply.error}: ${reply.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
  });
  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { resolve, reject });
        AbortSignal.timeout(HUNG_MS).addEventListener('abort', () => reject(new Error(`no answer to ${method}`)));
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
    close: () => socket.close(),
  };
}
