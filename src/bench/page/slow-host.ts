import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerRequest } from '#host/answer-request.ts';
import { listen, stop } from '#host/listen.ts';

/** A reader's line and machine: milliseconds of a round trip, bytes a second, and how many times slower the processor is. */
export type Line = { readonly name: string; readonly roundTrip: number; readonly rate: number; readonly cpu: number };

export const SLOW_4G: Line = { name: 'slow 4G, CPU 4x', roundTrip: 150, rate: 1_600_000 / 8, cpu: 4 };
export const TWO_G: Line = { name: '2G, CPU 6x', roundTrip: 400, rate: 400_000 / 8, cpu: 6 };

const SLICE_MS = 50;

/** A running host. `line` is the line it is at the end of, `null` for none; `sent` counts the bytes of bodies. */
export type SlowHost = { readonly url: string; line: Line | null; sent: number; readonly stop: () => Promise<void> };

/** Sends bytes in slices of what the line carries in 50 ms. */
async function drip(response: ServerResponse, bytes: Buffer, { rate }: Line): Promise<void> {
  const size = Math.max(1, Math.round((rate * SLICE_MS) / 1_000));
  for (let from = 0; from < bytes.byteLength; from += size) {
    response.write(bytes.subarray(from, from + size));
    await wait(SLICE_MS);
  }
  response.end();
}

/**
 * Serves a folder over a line that is slow at the host's end. DevTools slow a page's own requests down, but not those of its
 * service worker.
 */
export async function serveSlowly(dist: string): Promise<SlowHost> {
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { line } = host;
    if (line) await wait(line.roundTrip);
    const { status, headers, body = Buffer.alloc(0) } = await answerRequest({ dist, base: '/' }, request);
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    host.sent += bytes.byteLength;
    response.writeHead(status, headers);
    if (line) await drip(response, bytes, line);
    else response.end(bytes);
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const port = await listen(server, 0);
  const host: SlowHost = { url: `http://127.0.0.1:${port}/`, line: null, sent: 0, stop: () => stop(server) };
  return host;
}
