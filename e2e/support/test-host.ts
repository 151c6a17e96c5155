import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { listen, stop } from '#host/listen.ts';
import { createStaticHost } from '#host/static-host.ts';

/** How the host treats requests: serves the site, answers 503, or takes them and never answers. */
export type HostMode = 'serve' | 'unavailable' | 'silent';

/** Answers a request in place of the host. @returns whether it did. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** All that a host got of a request. The body grows as it comes. */
export type Received = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  body: string;
};

/** A host of one test. It can be stopped, started again at the same address, broken, and given another build. */
export type TestHost = {
  readonly origin: string;
  /** Origin and base path. */
  readonly url: string;
  readonly base: string;
  mode: HostMode;
  /** The folder that is served. */
  dist: string;
  /** Asked before all else, whatever the mode. */
  answer: Answer | null;
  /** All requests so far. */
  readonly received: readonly Received[];
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
  const received: Received[] = [];
  const note = (request: IncomingMessage): void => {
    const { method = '', url = '', headers } = request;
    const entry: Received = { method, url, headers, body: '' };
    received.push(entry);
    request.setEncoding('utf8').on('data', (part: string) => {
      entry.body += part;
    });
  };
  const create = (): Server =>
    createServer((request, response) => {
      note(request);
      if (host.answer?.(request, response)) return;
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
    answer: null,
    received,
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
