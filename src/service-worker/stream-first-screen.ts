import { timeout } from './timeout.ts';

/** Characters of markup behind the headline that fill a first screen, a wide one as well. */
const FIRST_SCREEN = 2_500;
/** A slow phone has drawn the first screen within this time. */
const REST_AFTER_MS = 200;

/**
 * Where the first screen of a page ends, which is behind a paragraph; -1 when the page is no longer than that.
 * @internal exported for its tests
 */
export function endOfFirstScreen(html: string): number {
  const headline = html.indexOf('<h1');
  const end = headline < 0 ? -1 : html.indexOf('</p>', headline + FIRST_SCREEN);
  return end < 0 ? -1 : end + '</p>'.length;
}

/**
 * Sends a cached page in two chunks: the first screen at once, the rest {@link REST_AFTER_MS} later. Given all of a page, the
 * browser lays out everything before the first paint, which on a slow phone takes long.
 * @param headers that the page was cached with.
 */
export function streamFirstScreen(html: string, headers: Headers): Response {
  const end = endOfFirstScreen(html);
  if (end < 0) return new Response(html, { headers });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(encoder.encode(html.slice(0, end)));
      await timeout(REST_AFTER_MS);
      controller.enqueue(encoder.encode(html.slice(end)));
      controller.close();
    },
  });
  return new Response(body, { headers });
}
