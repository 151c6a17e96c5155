import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createStaticHost } from '#host/static-host.ts';

/** A line: milliseconds there and back, and bytes a second. */
export type Line = { readonly name: string; readonly roundTrip: number; readonly rate: number; readonly cpu: number };

export const SLOW_4G: Line = { name: 'slow 4G, CPU 4x', roundTrip: 150, rate: 1_600_000 / 8, cpu: 4 };
export const TWO_G: Line = { name: '2G, CPU 6x', roundTrip: 400, rate: 400_000 / 8, cpu: 6 };

const SLICE_MS = 50;

export type SlowHost = { readonly url: string; line: Line | null; sent: number; readonly stop: () => Promise<void> };

/**
 * Serves a folder over a line that is slow at the host's end: DevTools slow a page's requests down, but not those of its
 * service worker.
 */
export async function serveSlowly(dist: string): Promise<SlowHost> {
  const answer = createStaticHost({ dist, base: '/' });
  const drip = async (response: ServerResponse, bytes: Buffer, line: Line): Promise<void> => {
    const slice = Math.max(1, Math.round((line.rate * SLICE_MS) / 1_000));
    for (let from = 0; from < bytes.byteLength; from += slice) {
      response.write(bytes.subarray(from, from + slice));
      await wait(SLICE_MS);
    }
  };
  const server = createServer(async (request, response) => {
    const { line } = host;
    if (line) await wait(line.roundTrip);
    const end = response.end.bind(response);
    response.end = ((bytes?: Buffer) => {
      host.sent += bytes?.byteLength ?? 0;
      if (!line || !bytes) return end(bytes as never);
      void drip(response, bytes, line).then(() => end());
      return response;
    }) as typeof response.end;
    await answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: SlowHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    line: null,
    sent: 0,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return host;
}
