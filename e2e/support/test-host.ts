import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticHost } from '#host/static-host.ts';

/** How the host treats requests: as a host does, with 503, or by taking them and never answering. */
export type HostMode = 'serve' | 'unavailable' | 'silent';

/** A host of one test: can be stopped, started again at the same address, broken, and given another build. */
export type TestHost = {
  readonly origin: string;
  /** Origin and base path. */
  readonly url: string;
  readonly base: string;
  mode: HostMode;
  /** Folder that is served. */
  dist: string;
  /** Closes the socket: what comes now is refused, as when there is no network. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Starts a host on a free port. */
export async function startHost(dist: string, base = '/'): Promise<TestHost> {
  const create = (): Server =>
    createServer((request, response) => {
      if (host.mode === 'silent') return;
      if (host.mode === 'unavailable') {
        response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>503</h1>');
        return;
      }
      void createStaticHost({ dist: host.dist, base })(request, response);
    });
  let server: Server | null = create();
  const port = await listen(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  const host: TestHost = {
    origin,
    url: origin + base,
    base,
    mode: 'serve',
    dist,
    stop: () =>
      new Promise((done) => {
        if (!server) return done();
        server.close(() => done());
        server.closeAllConnections();
        server = null;
      }),
    start: async () => {
      server = create();
      await listen(server, port);
    },
  };
  return host;
}
