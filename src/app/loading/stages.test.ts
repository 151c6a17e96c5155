import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const { dataset } = vi.hoisted(() => ({ dataset: {} as Record<string, string> }));

/** A fresh module a test: stages are reached once a page. */
async function freshStages({ visited = false, controlled = false, blocked = false, complete = false } = {}) {
  vi.resetModules();
  delete dataset.stage;
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', { documentElement: { dataset }, readyState: complete ? 'complete' : 'loading' });
  vi.stubGlobal('navigator', { serviceWorker: { controller: controlled ? {} : null } });
  vi.stubGlobal('localStorage', {
    getItem: () => {
      if (blocked) throw new Error('blocked');
      return visited ? '1' : null;
    },
  });
  const stages = await import('./stages.ts');
  stages.watchStages();
  return { ...stages, happen: (type: string) => page.dispatchEvent(new Event(type)) };
}

describe('stages of loading', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    ['a first visit', {}, undefined],
    ['a first visit with blocked storage', { blocked: true }, undefined],
    ['a reader who was here before', { visited: true }, 'engaged'],
    ['a page that a worker controls', { controlled: true }, 'engaged'],
    ['a page that has loaded already', { complete: true }, 'loaded'],
  ])('%s begins at the stage it has reached', async (_, options, stage) => {
    await freshStages(options);
    expect(dataset.stage).toBe(stage);
  });

  it.each(['scroll', 'pointerup', 'keyup', 'click'])('a first %s engages once it has been answered', async (type) => {
    const { happen } = await freshStages();
    happen(type);
    vi.advanceTimersByTime(149);
    expect(dataset.stage).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(dataset.stage).toBe('engaged');
  });

  it('a lost network engages at once', async () => {
    const { happen } = await freshStages();
    happen('offline');
    expect(dataset.stage).toBe('engaged');
  });

  it('lists each stage once, in the order reached, and tells who waits and who comes late', async () => {
    const { advance, reached, happen } = await freshStages();
    const early = vi.fn();
    reached('hydrated').then(early);
    advance('hydrated');
    advance('hydrated');
    happen('load');
    expect(dataset.stage).toBe('hydrated loaded');
    await Promise.resolve();
    expect(early).toHaveBeenCalledTimes(1);
    await expect(reached('loaded')).resolves.toBeUndefined();
  });
});
