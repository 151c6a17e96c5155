import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '#checks/samples/sample-pages.ts';
import { planForArticle } from './download-plan.ts';
import { saveItem } from './saving.ts';

const target = { kind: 'article', id: 'namuna' } as const;
const plan = { ...planForArticle(sampleArticle()), files: [{ path: '/data/v1/articles/namuna.json' }] };
const signal = new AbortController().signal;
const reportError = vi.fn();

beforeEach(() => {
  vi.stubEnv('BASE_URL', '/');
  vi.stubGlobal('navigator', { onLine: false });
  vi.stubGlobal('reportError', reportError);
  vi.stubGlobal('caches', { open: async () => ({ keys: async () => [], put: async () => undefined }) });
  vi.stubGlobal(
    'fetch',
    async () => new Response(JSON.stringify(sampleArticle()), { headers: { 'content-type': 'application/json' } }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  reportError.mockReset();
});

describe('saveItem', () => {
  it('tells how many bytes are here, and that the list could not be stored where there is no storage', async () => {
    const result = await saveItem(target, { signal, onProgress: () => undefined, plan });
    expect(result).toMatchObject({ outcome: 'whole', listed: false });
    expect(result.bytes).toBeGreaterThan(100);
    expect(reportError).not.toHaveBeenCalled();
  });

  it('turns a bug into an outcome and reports it: the button must not stay busy for ever', async () => {
    const bug = new TypeError('x is not a function');
    const onProgress = () => {
      throw bug;
    };
    expect(await saveItem(target, { signal, onProgress, plan })).toMatchObject({ outcome: 'failed' });
    expect(reportError.mock.calls).toEqual([[bug]]);
  });

  it('tells a plan that cannot be had for want of a network as offline', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed to fetch')));
    expect(await saveItem(target, { signal, onProgress: () => undefined })).toMatchObject({ outcome: 'offline' });
    expect(reportError).not.toHaveBeenCalled();
  });
});
