import { createServer } from 'node:http';
import type { Site } from './answer-request.ts';
import { listen, stop } from './listen.ts';
import { createStaticHost } from './static-host.ts';

/** A running host. `stop` ends open connections, too. */
export type RunningHost = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Serves a built site at 127.0.0.1.
 * @param options the site, and the port; 0 takes a free one.
 * @throws when the port is taken.
 */
export async function serve(options: Site & { readonly port: number }): Promise<RunningHost> {
  const server = createServer(createStaticHost(options));
  const port = await listen(server, options.port);
  return { url: `http://127.0.0.1:${port}${options.base}`, stop: () => stop(server) };
}
