import { expect, it } from 'vitest';
import { createPageJson } from './page-json.ts';

const timeline = { title: 'समयरेखा </script><script>', events: [1, null] };

it.each([
  ['a page of its own data', { path: '/khabar/a/', data: { '/data/a.json': { text: 'क' } } }],
  ['a page that stands for many addresses', { path: null, data: {} }],
  ['a file that holds no object', { path: '/', data: { '/data/a.json': null, '/data/b.json': 'ख' } }],
])('writes %s as JSON does', (_, page) => {
  expect(createPageJson()(page)).toBe(JSON.stringify(page));
});

it('writes what many pages share the same each time, and lets nothing end the block', () => {
  const write = createPageJson();
  const pages = ['a', 'b', 'c'].map((id) => ({
    path: `/khabar/${id}/`,
    data: { [`/${id}.json`]: { id }, '/t.json': timeline },
  }));
  for (const page of pages) {
    const text = write(page);
    expect(JSON.parse(text)).toEqual(page);
    expect(text).not.toContain('<');
  }
});
