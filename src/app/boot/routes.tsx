import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, memo } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { PAGE_NAMES, PAGES, type PageName } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { valuesIn } from '#domain/values/url-template.ts';
import { DataError } from '../data/data-error.ts';
import { dataQuery, queryAt } from '../data/data-query.ts';
import { dropHeadline, headlineOf } from '../navigation/headline.ts';
import { RootLayout } from '../routes/root/root-layout.tsx';
import { RouteFault } from '../routes/root/route-fault.tsx';

type Load = () => Promise<ComponentType>;

/** What prerendering and hydration need of a route: the page's name, which is its module's (`<name>-page.tsx`), and how to load it. */
export type RouteHandle = { readonly name: string; readonly load: Load };

const COMPONENTS = {
  home: async () => (await import('../routes/home/home-page.tsx')).HomePage,
  articles: async () => (await import('../routes/lists/articles-page.tsx')).ArticlesPage,
  month: async () => (await import('../routes/lists/month-page.tsx')).MonthPage,
  article: async () => (await import('../routes/article/article-page.tsx')).ArticlePage,
  storyline: async () => (await import('../routes/storyline/storyline-page.tsx')).StorylinePage,
  entities: async () => (await import('../routes/lists/entities-page.tsx')).EntitiesPage,
  entity: async () => (await import('../routes/entity/entity-page.tsx')).EntityPage,
  search: async () => (await import('../routes/search/search-page.tsx')).SearchPage,
  library: async () => (await import('../routes/library/library-page.tsx')).LibraryPage,
  add: async () => (await import('../routes/add/add-page.tsx')).AddPage,
  about: async () => (await import('../routes/about/about-page.tsx')).AboutPage,
} satisfies Record<PageName, Load>;

/** The router draws an empty page, not the error, for a route whose `lazy` failed: so `lazy` always resolves. */
const orFault = (load: Load, name: string) => () =>
  load().catch((cause: unknown) => () => {
    throw new DataError('code', name, { cause });
  });

/** A page whose code is loaded when it is first opened. The router empties `lazy` as it resolves it, so each router gets its own. */
function lazyPage(name: string, loadPage: Load) {
  let loading: Promise<ComponentType> | null = null;
  // Kept: even of code that is here, an import takes a turn or two, and a tap would wait for it.
  const load = () => {
    // Whatever the router is about to do, a page without props stays as it is drawn.
    loading ??= loadPage().then(memo, (cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
  return { handle: { name, load } satisfies RouteHandle, lazy: { Component: orFault(load, name) } };
}

type Loader = (client: QueryClient, params: LoaderFunctionArgs['params']) => Promise<unknown>;

/** Reads what the page stands or falls with. */
function mainLoader(name: PageName): Loader | null {
  const { path, data } = PAGES[name];
  return data && ((client, params) => client.ensureQueryData(queryAt(data, valuesIn(path, params))));
}

/** Loaders that do more. */
const LOADERS: Partial<Record<PageName, Loader>> = {
  article: async (client, { id = '' }) => {
    const story = client.ensureQueryData(dataQuery('article', id)).then(({ storylines: [storyline] }) => {
      if (!storyline) return;
      const timeline = client.prefetchQuery(dataQuery('timeline', storyline.id));
      // A story waits for its timeline only where it is drawn for the first time, in the build.
      return import.meta.env.SSR ? timeline : undefined;
    });
    // Opened by its headline the page begins with that, and shows the error itself when the rest does not come.
    if (headlineOf(client, id) === undefined) await story;
    else optional(story, 'told by the page').finally(() => dropHeadline(client, id));
  },
  storyline: (client, { id = '' }) =>
    Promise.all([
      client.ensureQueryData(dataQuery('storyline', id)),
      client.ensureQueryData(dataQuery('timeline', id)),
    ]),
};

/** A loader as the router wants it. It only fills the query cache; components read from there. */
const toRoute = (load: Loader | null, client: QueryClient) =>
  load && {
    loader: async ({ params }: LoaderFunctionArgs) => {
      await load(client, params);
      return null;
    },
  };

/**
 * Every address of the site. Data and code of a page load side by side: the loader stands here, the component is lazy.
 * @param client the cache that loaders fill.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const pages: RouteObject[] = PAGE_NAMES.map((name) => ({
    path: PAGES[name].path,
    ...toRoute(LOADERS[name] ?? mainLoader(name), client),
    ...lazyPage(name, COMPONENTS[name]),
  }));
  pages.push({
    path: '*',
    ...lazyPage('not-found', async () => (await import('../features/not-found/not-found-page.tsx')).NotFoundPage),
  });
  return [
    {
      id: 'root',
      Component: RootLayout,
      ErrorBoundary: RouteFault,
      // By its id a route is told at hydration that its data are there; without one it would load them again.
      children: pages.map((page) => ({ ...page, id: page.path ?? '', ErrorBoundary: RouteFault })),
    },
  ];
}
