import type { RequestListener } from 'node:http';
import { answerRequest, type Site } from './answer-request.ts';
import { STRICTEST, siteHeaders } from './site-headers.ts';

/** The headers of an answer that failed: the site's own, or the strictest when the rules are what cannot be read. */
async function errorHeaders({ dist, base }: Site): Promise<Readonly<Record<string, string>>> {
  try {
    return { ...Object.fromEntries(await siteHeaders(dist, base)), 'cache-control': 'no-store' };
  } catch {
    // The error that brought us here has been logged.
    return STRICTEST;
  }
}

/**
 * Makes a request listener that serves a built site as a static host does.
 * A request that cannot be answered, because a file cannot be read, gets 500, and its error is logged.
 */
export function createStaticHost(site: Site): RequestListener {
  return (request, response) => {
    answerRequest(site, request)
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(async (error: unknown) => {
        console.error(error);
        if (!response.headersSent) response.writeHead(500, await errorHeaders(site));
        response.end();
      });
  };
}
