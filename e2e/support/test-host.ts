import { createServer, type Server } from 'node:http';
import { listen, stop } from '#host/listen.ts';
import { createStaticHost } from '#host/static-host.ts';

/** How the host treats requests: serves the site, answers 503, or takes them and never answers. */
export type HostMode = 'serve' | 'unavailable' | 'silent';

/** A host of one test. It can be stopped, started again at the same address, broken, and given another build. */
export type TestHost = {
  readonly origin: string;
  /** Origin and base path. */
  readonly url: string;
  readonly base: string;
  mode: HostMode;
  /** The folder that is served. */
  dist: string;
  /** Closes the socket. Requests are then refused, as without a network. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
};

/**
 * Starts a host on a free port.
 * @param dist the folder that is served.
 * @param base the path it is served under, with a slash at both ends.
 */
export async function startHost(dist: string, base = '/'): Promise<TestHost> {
  const create = (): Server =>
    createServer((request, response) => {
      if (host.mode === 'silent') return;
      if (host.mode === 'unavailable') {
        response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end('<h1>503</h1>');
        return;
      }
      createStaticHost({ dist: host.dist, base })(request, response);
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
    stop: async () => {
      if (!server) return;
      const running = server;
      server = null;
      await stop(running);
    },
    start: async () => {
      server = create();
      await listen(server, port);
    },
  };
  return host;
}
