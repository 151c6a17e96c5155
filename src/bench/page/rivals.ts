import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Article, Block } from '#domain/article/schema.ts';
import { brotliSync } from '#host/brotli.ts';

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes a compressed copy beside each file, as the host serves them. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && /\.(?:html|js)$/.test(entry.name))
      writeFileSync(`${file}.br`, brotliSync(readFileSync(file), 11));
  }
}

/** The text of a block in the simplest element for it. */
function bareBlock(block: Block): string {
  if (block.type === 'heading') return `<h2>${escapeHtml(block.text)}</h2>`;
  if (block.type === 'list') return bareList(block.items);
  return 'text' in block ? `<p>${escapeHtml(block.text)}</p>` : '';
}

const bareList = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

/**
 * Writes the limit: a bare page with the text of a story, inline style and no JavaScript. No page with the same text is
 * quicker. It holds headline, standfirst, key points and body, without tables and captions.
 * @returns the page's folder.
 */
export function writeLimit(work: string, article: Article): string {
  const folder = join(work, 'limit');
  mkdirSync(folder, { recursive: true });
  const headline = escapeHtml(article.headline);
  const standfirst = article.standfirst ? `<p>${escapeHtml(article.standfirst)}</p>` : '';
  const keyPoints = article.keyPoints.length > 0 ? bareList(article.keyPoints.map(({ text }) => text)) : '';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="hi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${headline}</title><link rel="icon" href="data:,"><style>body{max-width:34em;margin:auto;padding:1em;font:1.125rem/1.7 'Noto Sans Devanagari',sans-serif}</style></head><body><h1>${headline}</h1>${standfirst}${keyPoints}${article.blocks.map(bareBlock).join('')}</body></html>`,
  );
  compress(folder);
  return folder;
}

const FLOOR_CLIENT = `
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
const Page = () => createElement('h1', null, 'नमस्ते');
const router = createBrowserRouter([{ path: '*', Component: Page, loader: () => null }], {
  hydrationData: { loaderData: { 0: null } },
});
hydrateRoot(
  document.getElementById('root'),
  createElement(QueryClientProvider, { client: new QueryClient() }, createElement(RouterProvider, { router })),
);
`;

/**
 * Builds the floor: a prerendered page of one word that hydrates with React, the router and the query client, by Vite.
 * @returns the page's folder.
 */
export async function buildFloor(work: string): Promise<string> {
  const root = join(work, 'floor');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'client.js'), FLOOR_CLIENT);
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><html lang="hi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>नमस्ते</title><link rel="icon" href="data:,"><script type="module" src="/client.js"></script></head><body><div id="root"><h1>नमस्ते</h1></div></body></html>',
  );
  await build({ configFile: false, root, logLevel: 'error', build: { outDir: 'dist', target: 'es2022' } });
  const dist = join(root, 'dist');
  compress(dist);
  return dist;
}
