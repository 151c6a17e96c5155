import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTemplate } from './html-template.ts';

const MANIFEST = {
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'], imports: ['_vendor.js'], isEntry: true },
  '_vendor.js': { file: 'assets/vendor.js' },
  'src/app/page.tsx': { file: 'assets/page.js', css: ['assets/page.css'], imports: ['_vendor.js'] },
};

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'sandarbh-template-'));
  mkdirSync(join(dist, '.vite'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(dist, 'assets/index.css'), '.index{}');
  writeFileSync(join(dist, 'assets/page.css'), '.page{}');
  writeFileSync(
    join(dist, 'index.html'),
    '<head><!--app-head--><script type="module" src="/assets/index.js"></script></head><body><!--app-html--><!--app-data--></body>',
  );
});
afterEach(() => rmSync(dist, { recursive: true }));

const fill = async (modules: { module: string | null; stylesOf?: string }) => {
  const template = await createTemplate(dist, '/khabar/');
  return template.fill({ html: '<title>क</title><p>ख</p>', page: { path: '/', data: {} }, ...modules });
};

const preloaded = (html: string) => Array.from(html.matchAll(/modulepreload" href="([^"]*)"/g), ([, href]) => href);

describe('createTemplate', () => {
  it('carries the styles of a page and preloads its scripts', async () => {
    const html = await fill({ module: 'src/app/page.tsx' });
    expect(html).toContain('<style>.index{}.page{}</style>');
    expect(preloaded(html)).toEqual(['/khabar/assets/vendor.js', '/khabar/assets/page.js']);
    expect(html).toMatch(
      /<head><title>क<\/title>[\s\S]*<p>ख<\/p>[\s\S]*<script type="module" src="\/khabar\/assets\/index.js">/,
    );
  });

  it('carries the styles of a module whose scripts it does not preload', async () => {
    const html = await fill({ module: null, stylesOf: 'src/app/page.tsx' });
    expect(html).toContain('<style>.index{}.page{}</style>');
    expect(preloaded(html)).toEqual(['/khabar/assets/vendor.js']);
  });

  it.each([
    ['a route', { module: 'src/app/moved.tsx' }],
    ['styles', { module: null, stylesOf: 'src/app/moved.tsx' }],
  ])('throws when the browser build has no chunk of a module of %s', async (_, modules) => {
    await expect(fill(modules)).rejects.toThrow('src/app/moved.tsx');
  });
});
