import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';
import type { ReadData } from '../data/fetch-data.ts';
import { createQueryClient } from '../data/query-client.ts';
import { ShellPage } from '../routes/root/shell-page.tsx';
import { App } from './app.tsx';
import { createRoutes, type RouteHandle } from './routes.tsx';

/** A rendered page. */
export type RenderedPage = {
  /** Markup of the root element; React puts `title`, `meta` and `link` at its front. */
  readonly html: string;
  /** The data files that the page was rendered from, by path. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Source file of the page's component, for preloading its chunk. */
  readonly module: string | null;
};

/** Source files of all pages, relative to this file. */
const PAGE_FILES = Object.keys(import.meta.glob('../**/*-page.tsx'));

/**
 * Returns the source file of a route's page, from the repository's root.
 * @throws when there is not exactly one with the page's name.
 */
function moduleOf({ name }: RouteHandle): string {
  const [file, ...more] = PAGE_FILES.filter((path) => path.endsWith(`/${name}-page.tsx`));
  if (!file || more.length > 0)
    throw new Error(`the page ${name} has ${more.length + (file ? 1 : 0)} modules ${name}-page.tsx`);
  return file.replace('..', 'src/app');
}

/**
 * Creates a function that renders the site's pages one after another. It exists so that routes are ranked once, not once a page.
 * @param read reads data files from memory.
 * @returns a function from a path, from the site's root, to its page. It throws what a loader threw: a page that cannot be
 * rendered must fail the build.
 */
export function createRenderer(read: ReadData): (path: string) => Promise<RenderedPage> {
  const client = createQueryClient(read);
  const handler = createStaticHandler(createRoutes(client), { basename: BASE_PATH });
  return async (path) => {
    client.clear();
    const context = await handler.query(new Request(new URL(withBase(BASE_PATH, path), 'http://prerender.invalid')));
    if (context instanceof Response) throw new Error(`${path} answers with a response`);
    const [error] = Object.values(context.errors ?? {});
    if (error) throw error;
    const html = renderToString(
      <App client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </App>,
    );
    const queries = client.getQueryCache().getAll();
    const handle = context.matches.at(-1)?.route.handle as RouteHandle | undefined;
    return {
      html,
      data: Object.fromEntries(
        queries
          .filter(({ state }) => state.data !== undefined)
          .map(({ queryKey, state }) => [String(queryKey[0]), state.data]),
      ),
      module: handle ? moduleOf(handle) : null,
    };
  };
}

/** The module whose styles the shell uses. */
export const SHELL_MODULE = 'src/app/errors/error-view.tsx';

/** Renders the offline shell, which stands for any page whose data come from a cache. */
export function renderShell(): string {
  return renderToString(<ShellPage />);
}
