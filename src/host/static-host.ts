import type { RequestListener } from 'node:http';
import { answerRequest, type Site } from './answer-request.ts';

/**
 * Makes a request listener that serves a built site as a static host does.
 * A request that cannot be answered, because a file cannot be read, gets 500, and its error is logged.
 */
export function createStaticHost(site: Site): RequestListener {
  return (request, response) => {
    answerRequest(site, request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch((error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  };
}
