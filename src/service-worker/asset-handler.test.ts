import { afterEach, expect, it, vi } from 'vitest';
import { answerAsset } from './asset-handler.ts';

vi.mock('./precache.ts', () => ({ matchPrecache: async () => undefined }));

const request = new Request('https://sandarbh.example/assets/list-a1b2c3.js');

/**
 * Stubs Cache Storage and the network.
 * @param cached what a cache has. @param remembered what the HTTP cache answers. @param host what the host answers past it.
 */
function browser(cached: Response | undefined, remembered: Response, host: Response): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(async (_: Request, init?: RequestInit) => (init?.cache === 'reload' ? host : remembered));
  vi.stubGlobal('caches', { match: async () => cached });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

it('answers from a cache without asking the network', async () => {
  const fetched = browser(new Response('kept'), new Response('other'), new Response('other'));
  expect(await (await answerAsset(request)).text()).toBe('kept');
  expect(fetched).not.toHaveBeenCalled();
});

it('asks the network once for what no cache has', async () => {
  const fetched = browser(undefined, new Response('here'), new Response('other'));
  expect(await (await answerAsset(request)).text()).toBe('here');
  expect(fetched).toHaveBeenCalledOnce();
});

it('asks past the browser for what was missing and may have come', async () => {
  browser(undefined, new Response('', { status: 404 }), new Response('come'));
  expect(await (await answerAsset(request)).text()).toBe('come');
});

it('hands on that a file is still missing', async () => {
  browser(undefined, new Response('', { status: 404 }), new Response('', { status: 404 }));
  expect((await answerAsset(request)).status).toBe(404);
});
