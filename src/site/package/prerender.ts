import type * as ServerModule from '#app/boot/entry-server.tsx';
import { NOT_FOUND_PATH, SHELL_PATH } from '#domain/pages.ts';
import type { Content } from '#domain/site/content.ts';
import type { EmittedData } from '../emit/emit-data.ts';
import { structuredData } from '../emit/structured-data.ts';
import type { Template } from './html-template.ts';
import type { OutputFile } from './write-files.ts';

/** What the built `entry-server` exports. */
export type ServerEntry = typeof ServerModule;

type PrerenderInput = {
  readonly content: Content;
  readonly data: EmittedData;
  readonly entry: ServerEntry;
  readonly template: Template;
  readonly base: string;
};

/** An address that no route knows, for drawing the 404 page. */
const NOWHERE = '/404';

/** Every page of the site as a file, one after another: path from the root and whole HTML. */
export async function* prerender({ content, data, entry, template, base }: PrerenderInput): AsyncGenerator<OutputFile> {
  const read = async (path: string): Promise<never> => {
    if (!data.files.has(path)) throw new Error(`no data file ${path}`);
    // Emitted by our own code a moment ago; browsers, which get files over a network, check the shape.
    return data.files.get(path) as never;
  };
  const render = entry.createRenderer(read);
  const origin = content.site.origin.replace(/\/$/, '');
  for (const path of data.pages) {
    const page = await render(path);
    const jsonLd = structuredData(path, page.data, content.site, origin + base);
    yield [
      path,
      await template.fill({ html: page.html, page: { path, data: page.data }, jsonLd, module: page.module }),
    ];
  }
  const notFound = await render(NOWHERE);
  yield [
    NOT_FOUND_PATH,
    await template.fill({ html: notFound.html, page: { path: null, data: {} }, module: notFound.module }),
  ];
  yield [
    SHELL_PATH,
    await template.fill({ html: entry.renderShell(), page: { path: null, data: {} }, module: entry.SHELL_MODULE }),
  ];
}
