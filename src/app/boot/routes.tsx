import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, memo } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { PAGE_NAMES, PAGES, type PageName } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { valuesIn } from '#domain/values/url-template.ts';
import { DataError } from '../data/data-error.ts';
import { dataQuery, queryAt } from '../data/data-query.ts';
import { RouteError } from '../errors/page-error.tsx';
import { dropHeadline, headlineOf } from '../navigation/headline.ts';
import { RootLayout } from '../routes/root/root-layout.tsx';

type Load = () => Promise<ComponentType>;

/** What prerendering and hydration need of a route: the page's name, after which its module is named (`<name>-page.tsx`), and its loader. */
export type RouteHandle = { readonly name: string; readonly load: Load };

/** Loads the component of each kind of page. */
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

/** Loads a component, or one that throws: for a route whose `lazy` rejects the router renders an empty page, not the error. */
const orThrowing = (load: Load, name: string) => () =>
  load().catch((cause: unknown) => () => {
    throw new DataError('code', name, { cause });
  });

/** The part of a route that loads its page's code on demand. The router clears `lazy` once it is resolved, so each router needs its own. */
function lazyPage(name: string, loadPage: Load) {
  let loading: Promise<ComponentType> | null = null;
  // The promise is reused: an import takes a turn of the event loop even for loaded code, and a tap would wait for it.
  const load = () => {
    // A page has no props: memoized, it is not rendered again when the router's state changes.
    loading ??= loadPage().then(memo, (cause: unknown) => {
      loading = null;
      throw cause;
    });
    return loading;
  };
  return { handle: { name, load } satisfies RouteHandle, lazy: { Component: orThrowing(load, name) } };
}

type Loader = (client: QueryClient, params: LoaderFunctionArgs['params']) => Promise<unknown>;

/** Returns the loader of a page's main data; `null` for a page without data. */
function mainLoader(name: PageName): Loader | null {
  const { path, data } = PAGES[name];
  return data && ((client, params) => client.ensureQueryData(queryAt(data, valuesIn(path, params))));
}

/** Loaders of pages that need more than their main data. */
const LOADERS: Partial<Record<PageName, Loader>> = {
  article: async (client, { id = '' }) => {
    const story = client.ensureQueryData(dataQuery('article', id)).then(({ storylines: [storyline] }) => {
      if (!storyline) return;
      const timeline = client.prefetchQuery(dataQuery('timeline', storyline.id));
      // Only the build waits for the timeline; in the browser the story is shown without it.
      return import.meta.env.SSR ? timeline : undefined;
    });
    // With a tapped headline the page is shown at once, and shows the error itself when the story does not come.
    if (headlineOf(client, id) === undefined) await story;
    else optional(story, 'story').finally(() => dropHeadline(client, id));
  },
  storyline: (client, { id = '' }) =>
    Promise.all([
      client.ensureQueryData(dataQuery('storyline', id)),
      client.ensureQueryData(dataQuery('timeline', id)),
    ]),
};

/** Returns a loader in the router's form. It only fills the query cache; components read from there. */
const toRoute = (load: Loader | null, client: QueryClient) =>
  load && {
    loader: async ({ params }: LoaderFunctionArgs) => {
      await load(client, params);
      return null;
    },
  };

/**
 * Creates the routes of the site. A page's data and code load in parallel: its loader is here, its component is lazy.
 * @param client the query cache that loaders fill.
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
      ErrorBoundary: RouteError,
      // Hydration data are given by route id; a route without one would run its loader again.
      children: pages.map((page) => ({ ...page, id: page.path ?? '', ErrorBoundary: RouteError })),
    },
  ];
}
