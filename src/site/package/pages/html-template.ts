import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';
import { createPageAssets, type PageModules } from './page-assets.ts';
import { createPageJson, scriptJson } from './page-json.ts';

/** The parts of one page. */
export type PageParts = PageModules & {
  /** Output of `renderToString`: the head elements that React hoists, then the body. */
  readonly html: string;
  readonly page: PageData;
  /** Structured data, one `script` element an object. */
  readonly jsonLd?: readonly unknown[];
};

export type Template = {
  /**
   * Makes the whole HTML of a page.
   * @throws when the browser build has no chunk of a module that the page names.
   */
  readonly fill: (parts: PageParts) => Promise<string>;
  /** CSP sources of the inline stylesheets of all pages filled so far. */
  readonly styleHashes: ReadonlySet<string>;
};

const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)+/;
const VOID_SLASH = /(<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b[^>]*?)\s*\/>/g;

/**
 * Makes the page template from the `index.html` that Vite built.
 * @param dist output folder of the browser build.
 * @param base path that the site is served under.
 */
export async function createTemplate(dist: string, base: string): Promise<Template> {
  const assets = await createPageAssets(dist, base);
  const html = (await readFile(join(dist, 'index.html'), 'utf8'))
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '');
  // Split once; searching the template for its three slots on every page was slower.
  const [start = '', beforeHtml = '', beforeData = '', end = ''] = html.split(/<!--app-(?:head|html|data)-->/);
  const pageJson = createPageJson();
  return {
    styleHashes: assets.styleHashes,
    async fill({ html: markup, page, jsonLd = [], ...modules }) {
      const body = markup.replace(VOID_SLASH, '$1>');
      const hoisted = HOISTED.exec(body)?.[0] ?? '';
      const structured = jsonLd.map((item) => `<script type="application/ld+json">${scriptJson(item)}</script>`);
      const { head, foot } = await assets.markupFor(modules);
      const data = `<script type="application/json" id="${PAGE_DATA_ID}">${pageJson(page)}</script>`;
      const heads = [hoisted.replaceAll('><', '>\n    <'), head].join('\n    ');
      const foots = [...structured, data, foot].join('\n    ');
      return start + heads + beforeHtml + body.slice(hoisted.length) + beforeData + foots + end;
    },
  };
}
