import { after } from './after.ts';

/** From the headline on, this much markup fills a first screen, a wide one as well. */
const FIRST_SCREEN = 2_500;
/** On a slow phone the first screen is drawn within this time. */
const REST_MS = 200;

/** Where a page's first screen ends: behind a paragraph; -1 when the page is no longer than that. */
export function endOfFirstScreen(html: string): number {
  const headline = html.indexOf('<h1');
  const end = headline < 0 ? -1 : html.indexOf('</p>', headline + FIRST_SCREEN);
  return end < 0 ? -1 : end + '</p>'.length;
}

/**
 * A kept page as a response whose first screen comes at once and the rest a moment later. A copy is there all at once, and
 * a browser lays out all it has before it draws anything: a slow phone would show nothing until the last line stands.
 * @param html of the page. @param headers it came with.
 */
export function inTwoParts(html: string, headers: Headers): Response {
  const end = endOfFirstScreen(html);
  if (end < 0) return new Response(html, { headers });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      controller.enqueue(encoder.encode(html.slice(0, end)));
      await after(REST_MS);
      controller.enqueue(encoder.encode(html.slice(end)));
      controller.close();
    },
  });
  return new Response(body, { headers });
}
