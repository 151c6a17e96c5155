import { createServer, type Server } from 'node:http';
import { createStaticHost } from './static-host.ts';

/** A running host and the way to stop it at once, open connections and all. */
export type RunningHost = { readonly url: string; readonly server: Server; readonly stop: () => Promise<void> };

/**
 * Serves a built site on this machine.
 * @param port 0 takes a free one.
 * @throws when the port is taken.
 */
export function serve(options: { dist: string; base: string; port: number }): Promise<RunningHost> {
  const host = createStaticHost(options);
  const server = createServer((request, response) => {
    host(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
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
