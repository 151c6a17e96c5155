import { createHash } from 'node:crypto';
import { readFile, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_DATA_ID, type PageData } from '#shared/offline/caches.ts';
import { withBase } from '#shared/paths.ts';

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
  readonly fill: (parts: PageParts) => string;
  /** CSP hash of the inline stylesheet, the same on every page. */
  readonly styleHash: string;
};

type ManifestChunk = { readonly file: string; readonly imports?: readonly string[]; readonly isEntry?: boolean };

const FONT = '/fonts/noto-serif-devanagari-700-v1.woff2';
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;
const VOID_SLASH = /(<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b[^>]*?)\s*\/>/g;

/** Text for a JSON data block: nothing in it can end the script element. */
const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Files of a module's chunk and of all that it imports, in the order of loading. */
function chunkFiles(manifest: Readonly<Record<string, ManifestChunk>>, module: string): string[] {
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(module);
  return [...files];
}

/**
 * Makes the page template from the `index.html` that Vite built: the one stylesheet moves into the page, so that the first
 * paint needs no second round trip, and its file goes.
 * @param dist output folder of the browser build.
 */
export async function createTemplate(dist: string, base: string): Promise<Template> {
  const manifest: Record<string, ManifestChunk> = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const assets = join(dist, 'assets');
  const [stylesheet] = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  if (!stylesheet) throw new Error('the browser build has no stylesheet');
  const css = (await readFile(join(assets, stylesheet), 'utf8')).trim();
  await unlink(join(assets, stylesheet));

  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('the browser build has no entry');
  const html = (await readFile(join(dist, 'index.html'), 'utf8'))
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '');
  const link = (path: string) => withBase(base, path);
  const entryFiles = chunkFiles(manifest, 'index.html').filter((file) => file !== entry.file);

  const head = (module: string | null): string => {
    const routeFiles = module === null ? [] : chunkFiles(manifest, module);
    const preloads = new Set([...entryFiles, ...routeFiles].filter((file) => file !== entry.file));
    return [
      `<link rel="preload" href="${link(FONT)}" as="font" type="font/woff2" crossorigin>`,
      `<style>${css}</style>`,
      `<link rel="manifest" href="${link('/manifest.webmanifest')}">`,
      `<link rel="icon" href="${link('/icons/icon.svg')}" type="image/svg+xml">`,
      `<link rel="apple-touch-icon" href="${link('/icons/icon-192.png')}">`,
      `<script type="module" src="${link(`/${entry.file}`)}"></script>`,
      ...Array.from(preloads, (file) => `<link rel="modulepreload" href="${link(`/${file}`)}">`),
    ].join('\n    ');
  };

  return {
    styleHash: `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
    fill({ html: markup, page, jsonLd = [], module }) {
      const hoisted = HOISTED.exec(markup)?.[0] ?? '';
      const structured = jsonLd.map((item) => `<script type="application/ld+json">${scriptJson(item)}</script>`);
      const parts: Record<string, string> = {
        'app-head': [hoisted.replaceAll('><', '>\n    <'), ...structured, head(module)].join('\n    '),
        'app-html': markup.slice(hoisted.length),
        'app-data': `<script type="application/json" id="${PAGE_DATA_ID}">${scriptJson(page)}</script>`,
      };
      return html.replace(/<!--(app-(?:head|html|data))-->/g, (_, name: string) => (parts[name] ?? '').replace(VOID_SLASH, '$1>'));
    },
  };
}
