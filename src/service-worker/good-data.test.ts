import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { holdsDataAt, isDataAt } from './good-data.ts';

const named = { id: 'string' };
const SHAPES = {
  table: [named],
  files: { article: 0, entity: { entity: 0 }, month: { month: 'string', page: 'number' }, home: { lead: 0 } },
};

beforeAll(() => vi.stubGlobal('self', { __SANDARBH_SHAPES__: SHAPES }));
afterAll(() => vi.unstubAllGlobals());

describe('isDataAt', () => {
  it.each([
    ['/data/v1/articles/a.json', { id: 'a' }, true],
    ['/data/v1/articles/a.json', { id: 'b' }, false],
    ['/data/v1/articles/a.json', { error: 'closed' }, false],
    ['/data/v1/articles/a.json', null, false],
    ['/data/v1/articles/a.json', [], false],
    ['/data/v1/entities/a.json', { entity: { id: 'a' } }, true],
    ['/data/v1/entities/a.json', { entity: { id: 'b' } }, false],
    ['/data/v1/months/2021-07-1.json', { month: '2021-07', page: 1 }, true],
    ['/data/v1/months/2021-07-2.json', { month: '2021-07', page: 1 }, false],
    ['/data/v1/home.json', { lead: { id: 'a' } }, true],
    ['/data/v1/home.json', { id: 'a' }, false],
    ['/data/v2/articles/a.json', { id: 'a' }, false],
    ['/data/v1/manifest.json', { id: 'a' }, false],
  ])('%s, %j: %s', (path, value, isData) => {
    expect(isDataAt(path, value)).toBe(isData);
  });
});

describe('holdsDataAt', () => {
  it.each([
    ['whole', '{"id":"a"}', true],
    ['cut', '{"id":"a"', false],
    ['empty', '', false],
    ['a page', '<!doctype html><html></html>', false],
  ])('a text that is %s: %s', async (_, text, isData) => {
    const response = new Response(text);
    expect(await holdsDataAt('/data/v1/articles/a.json', response)).toBe(isData);
    expect(await response.text()).toBe(text);
  });
});
