import type { Server } from 'node:http';

/**
 * Starts a server at 127.0.0.1.
 * @param port 0 takes a free one.
 * @returns the port it listens on.
 * @throws when the port is taken.
 */
export const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

/** Stops a server and ends its open connections. */
export const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
