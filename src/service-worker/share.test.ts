import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heldText, isShareByAddress, takeShare, takeSharedForm } from './share.ts';

const at = (path: string) => new URL(path, 'https://sandarbh.example');

/** A stand-in for Cache Storage: what was put, by key. */
function stubStorage(put: (key: string, text: string) => Promise<void>, waiting = 0): void {
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => Array.from({ length: waiting }, () => ({})),
      put: async (key: string, response: Response) => put(key, await response.text()),
    }),
  });
}

const event = { waitUntil: () => undefined };
const idIn = (response: Response): string =>
  at(response.headers.get('location') ?? '').searchParams.get('shared') ?? '';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('self', { location: { origin: 'https://sandarbh.example' } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('isShareByAddress', () => {
  it.each([
    ['/x/jodo/?text=a', true],
    ['/x/jodo/?title=', true],
    ['/x/jodo/', false],
    ['/x/jodo/?shared=a', false],
    ['/x/jodo/?k=a', false],
    ['/x/khoj/?text=a', false],
    ['/jodo/?text=a', false],
    ['/x/jodo?text=a', true],
  ])('%s: %s', (address, isShare) => {
    expect(isShareByAddress(at(address), '/x/')).toBe(isShare);
  });
});

describe('takeShare', () => {
  it('stores the text and sends the browser to an address that holds nothing of it', async () => {
    const stored = new Map<string, string>();
    stubStorage(async (key, text) => {
      stored.set(key, text);
    });
    const response = await takeShare(new URLSearchParams({ text: 'पाठ', title: 'शीर्षक' }), '/x/', event);
    const id = idIn(response);
    expect([response.status, response.headers.get('location')]).toEqual([303, `${at('/x/jodo/')}?shared=${id}`]);
    expect([...stored]).toEqual([[`/x/jodo/shared/${id}`, 'शीर्षक\n\nपाठ']]);
  });

  it.each([
    ['is full', async () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
    ['never answers', () => new Promise<void>(() => undefined)],
  ])('holds the text for the page when the storage %s', async (_, put) => {
    stubStorage(put);
    const taking = takeShare(new URLSearchParams({ text: 'पाठ' }), '/', event);
    await vi.advanceTimersByTimeAsync(3_000);
    const id = idIn(await taking);
    expect(heldText(id)).toBe('पाठ');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(heldText(id)).toBeNull();
  });

  it('deletes no text that waits for a new one, which it holds for the page instead', async () => {
    const put = vi.fn(async () => undefined);
    stubStorage(put, 50);
    const id = idIn(await takeShare(new URLSearchParams({ text: 'पाठ' }), '/', event));
    expect(put).not.toHaveBeenCalled();
    expect(heldText(id)).toBe('पाठ');
  });

  it('opens the page alone for a share without text, and for a form that cannot be read', async () => {
    stubStorage(async () => undefined);
    const empty = await takeShare(new URLSearchParams({ text: ' ' }), '/', event);
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const broken = new Request(at('/jodo/'), { method: 'POST', body: 'no form', headers });
    expect(empty.headers.get('location')).toBe(`${at('/jodo/')}`);
    expect((await takeSharedForm(broken, '/', event)).headers.get('location')).toBe(`${at('/jodo/')}`);
  });
});
