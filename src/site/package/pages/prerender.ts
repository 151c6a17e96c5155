import type * as ServerModule from '#app/boot/entry-server.tsx';
import { NOT_FOUND_PATH, SHELL_PATH } from '#domain/pages.ts';
import type { Site } from '#domain/site/schema.ts';
import type { SiteData } from '../../emit/emit-data.ts';
import { dataFiles } from '../../emit/files/data-files.ts';
import { sitePages } from '../../emit/files/site-pages.ts';
import type { OutputFile } from '../write-files.ts';
import type { Template } from './html-template.ts';
import { structuredData } from './structured-data.ts';

/** What the built `entry-server` exports. */
export type ServerEntry = typeof ServerModule;

type PrerenderInput = {
  readonly site: Site;
  readonly data: SiteData;
  readonly entry: ServerEntry;
  readonly template: Template;
  readonly base: string;
};

/** An address of no route, which renders the 404 page. */
const NOWHERE = '/404';

/**
 * Renders every page of the site, one after another.
 * @returns paths from the site's root and whole HTML.
 * @throws when a page cannot be rendered, or a data file has not the shape that a browser would check it for.
 */
export async function* prerender({ site, data, entry, template, base }: PrerenderInput): AsyncGenerator<OutputFile> {
  const files = dataFiles(data);
  const render = entry.createRenderer(async (path, loadParse) => {
    if (!files.has(path)) throw new Error(`no data file ${path}`);
    const parse = await loadParse();
    return parse(files.get(path));
  });
  const root = site.origin.replace(/\/$/, '') + base;
  for (const { path, article } of sitePages(data)) {
    const { html, module, data: drawnFrom } = await render(path);
    const jsonLd = article ? structuredData(article, site, root) : [];
    yield [path, await template.fill({ html, module, jsonLd, page: { path, data: drawnFrom } })];
  }
  // Both stand for many addresses, so they carry no path and no data.
  const page = { path: null, data: {} };
  const { html, module } = await render(NOWHERE);
  yield [NOT_FOUND_PATH, await template.fill({ html, module, page })];
  const shell = { html: entry.renderShell(), module: null, stylesOf: entry.SHELL_MODULE };
  yield [SHELL_PATH, await template.fill({ ...shell, page })];
}
