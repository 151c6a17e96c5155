import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withBase } from '#domain/pages.ts';

/** Modules of the browser build that a page needs beside the entry. Paths from the project's root: `src/app/….tsx`. */
export type PageModules = {
  /** Module of the route: the page preloads its scripts and carries its styles. `null` when there is no route. */
  readonly module: string | null;
  /** Module of which the page carries the styles only. */
  readonly stylesOf?: string;
};

/** Markup that loads what a page needs: styles and icons in the head, scripts at the end of the body. */
export type AssetMarkup = { readonly head: string; readonly foot: string };

export type PageAssets = {
  /** @throws when the browser build has no chunk of a module. */
  readonly markupFor: (modules: PageModules) => Promise<AssetMarkup>;
  /** CSP sources of the inline stylesheets made so far: one a kind of page. */
  readonly styleHashes: ReadonlySet<string>;
};

/** A chunk in Vite's manifest. @see https://vite.dev/guide/backend-integration.html */
type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

const ENTRY = 'index.html';

/** A module's chunk and all that it imports statically, in the order of loading. */
function chunksOf(manifest: Manifest, module: string): Chunk[] {
  const chunks = new Set<Chunk>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the browser build has no chunk of ${key}`);
    if (chunks.has(chunk)) return;
    chunks.add(chunk);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(module);
  return [...chunks];
}

/**
 * Makes the markup that loads scripts and styles from the manifest of the browser build. Stylesheets are put into the page itself,
 * so that the first paint needs no second round trip; their files remain for pages that are opened inside the app.
 * @param dist output folder of the browser build.
 * @param base path that the site is served under.
 */
export async function createPageAssets(dist: string, base: string): Promise<PageAssets> {
  const manifest: Manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8'));
  const entryChunks = chunksOf(manifest, ENTRY);
  const link = (file: string) => withBase(base, `/${file}`);
  const styleHashes = new Set<string>();

  const makeMarkup = async ({ module, stylesOf }: PageModules): Promise<AssetMarkup> => {
    const loaded = [...new Set([...entryChunks, ...(module === null ? [] : chunksOf(manifest, module))])];
    const styled = stylesOf === undefined ? loaded : [...loaded, ...chunksOf(manifest, stylesOf)];
    const stylesheets = [...new Set(styled.flatMap(({ css = [] }) => css))];
    const css = (await Promise.all(stylesheets.map((file) => readFile(join(dist, file), 'utf8')))).join('').trim();
    styleHashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const head = [
      `<style>${css}</style>`,
      // A disabled stylesheet is not fetched. Vite's loader finds the link and does not load the styles again.
      ...stylesheets.map((file) => `<link rel="stylesheet" href="${link(file)}" disabled>`),
      `<link rel="manifest" href="${link('manifest.webmanifest')}">`,
      `<link rel="icon" href="${link('icons/icon.svg')}" type="image/svg+xml">`,
      `<link rel="apple-touch-icon" href="${link('icons/icon-192.png')}">`,
    ];
    const [entry, ...others] = loaded.map(({ file }) => file).filter((file) => file.endsWith('.js'));
    // After the text: requested in the head, scripts would take bandwidth from the rest of the page on a slow line.
    const foot = [
      ...others.map((file) => `<link rel="modulepreload" href="${link(file)}">`),
      `<script type="module" src="${link(entry ?? '')}"></script>`,
    ];
    return { head: head.join('\n    '), foot: foot.join('\n    ') };
  };

  const made = new Map<string, Promise<AssetMarkup>>();
  return {
    styleHashes,
    markupFor(modules) {
      const key = JSON.stringify([modules.module, modules.stylesOf]);
      const markup = made.get(key) ?? makeMarkup(modules);
      made.set(key, markup);
      return markup;
    },
  };
}
