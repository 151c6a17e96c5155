import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';
import { withBase } from '#domain/pages.ts';
import { createPageJson, scriptJson } from './page-json.ts';

/** The parts of one page. */
export type PageParts = {
  /** What `renderToString` gave: hoisted head elements first, then the body. */
  readonly html: string;
  readonly page: PageData;
  /** Structured data, one object a script. */
  readonly jsonLd?: readonly unknown[];
  /** Module of the route, whose chunks the page preloads. */
  readonly module: string | null;
};

export type Template = {
  readonly fill: (parts: PageParts) => Promise<string>;
  /** CSP sources of the inline stylesheets of all pages filled so far: one a kind of page. */
  readonly styleHashes: ReadonlySet<string>;
};

type ManifestChunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
};

/** What a kind of page loads: styles and signs before the text, scripts behind it. */
type Assets = { readonly head: string; readonly foot: string };

const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;
const VOID_SLASH = /(<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b[^>]*?)\s*\/>/g;

/** A module's chunk and all that it imports, in the order of loading. */
function chunksOf(manifest: Readonly<Record<string, ManifestChunk>>, module: string): ManifestChunk[] {
  const chunks = new Set<ManifestChunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(module);
  return [...chunks];
}

/**
 * Makes the page template from the `index.html` that Vite built. The styles that a kind of page needs move into the page, so
 * that the first paint needs no second round trip; their files stay for pages that are reached inside the app.
 * @param dist output folder of the browser build.
 */
export async function createTemplate(dist: string, base: string): Promise<Template> {
  const manifest: Record<string, ManifestChunk> = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const entry = manifest['index.html'];
  if (!entry) throw new Error('the browser build has no entry');
  const html = (await readFile(join(dist, 'index.html'), 'utf8'))
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '');
  // Its pieces, around the three places that are filled: a search through every page would take longer than what it finds.
  const [start = '', beforeHtml = '', beforeData = '', end = ''] = html.split(/<!--app-(?:head|html|data)-->/);
  const pageJson = createPageJson();
  const link = (path: string) => withBase(base, path);
  const styleHashes = new Set<string>();

  const makeAssets = async (module: string | null): Promise<Assets> => {
    const chunks = [...new Set([...chunksOf(manifest, 'index.html'), ...(module ? chunksOf(manifest, module) : [])])];
    const stylesheets = [...new Set(chunks.flatMap(({ css = [] }) => css))];
    const css = (await Promise.all(stylesheets.map((file) => readFile(join(dist, file), 'utf8')))).join('').trim();
    styleHashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const scripts = chunks.map(({ file }) => file).filter((file) => file !== entry.file && file.endsWith('.js'));
    const head = [
      `<style>${css}</style>`,
      // Not fetched while disabled; its presence tells Vite's loader that the styles are there.
      ...stylesheets.map((file) => `<link rel="stylesheet" href="${link(`/${file}`)}" disabled>`),
      `<link rel="manifest" href="${link('/manifest.webmanifest')}">`,
      `<link rel="icon" href="${link('/icons/icon.svg')}" type="image/svg+xml">`,
      `<link rel="apple-touch-icon" href="${link('/icons/icon-192.png')}">`,
    ];
    // Behind the text: asked for in the head they would take a slow line from the rest of the page.
    const foot = [
      ...scripts.map((file) => `<link rel="modulepreload" href="${link(`/${file}`)}">`),
      `<script type="module" src="${link(`/${entry.file}`)}"></script>`,
    ];
    return { head: head.join('\n    '), foot: foot.join('\n    ') };
  };
  const known = new Map<string | null, Promise<Assets>>();
  const assetsOf = (module: string | null): Promise<Assets> => {
    const assets = known.get(module) ?? makeAssets(module);
    known.set(module, assets);
    return assets;
  };

  return {
    styleHashes,
    async fill({ html: markup, page, jsonLd = [], module }) {
      const drawn = markup.replace(VOID_SLASH, '$1>');
      const hoisted = HOISTED.exec(drawn)?.[0] ?? '';
      const structured = jsonLd.map((item) => `<script type="application/ld+json">${scriptJson(item)}</script>`);
      const { head, foot } = await assetsOf(module);
      const data = `<script type="application/json" id="${PAGE_DATA_ID}">${pageJson(page)}</script>`;
      const heads = [hoisted.replaceAll('><', '>\n    <'), head].join('\n    ');
      const foots = [...structured, data, foot].join('\n    ');
      return start + heads + beforeHtml + drawn.slice(hoisted.length) + beforeData + foots + end;
    },
  };
}
