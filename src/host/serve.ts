import { createServer, type Server } from 'node:http';
import type { Site } from './answer-request.ts';
import { createStaticHost } from './static-host.ts';

/** A running host. `stop` ends open connections, too. */
export type RunningHost = { readonly url: string; readonly server: Server; readonly stop: () => Promise<void> };

/**
 * Serves a built site at 127.0.0.1.
 * @param options the site, and the port; 0 takes a free one.
 * @throws when the port is taken.
 */
export function serve(options: Site & { readonly port: number }): Promise<RunningHost> {
  const server = createServer(createStaticHost(options));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      resolve({
        url: `http://127.0.0.1:${port}${options.base}`,
        server,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
