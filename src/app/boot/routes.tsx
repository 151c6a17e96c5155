import type { QueryClient } from '@tanstack/react-query';
import { type ComponentType, memo } from 'react';
import type { LoaderFunctionArgs, RouteObject } from 'react-router';
import { paths } from '#domain/paths.ts';
import { optional } from '#domain/values/optional.ts';
import { DataError } from '../data/data-error.ts';
import { articleQuery, timelineQuery } from '../data/queries/article.ts';
import { dropHeadline, headlineOf } from '../navigation/headline.ts';
import { RootLayout } from '../routes/root/root-layout.tsx';
import { RouteFault } from '../routes/root/route-fault.tsx';

/** What prerendering and hydration need to know of a route: its module below `src/app`, whose chunk the page preloads, and how to load it. */
export type RouteHandle = { readonly module: string; readonly load: () => Promise<ComponentType> };

/** While a route's `lazy` stands unresolved, the router draws an empty page instead of the error: so it always resolves. */
const orFault = (load: RouteHandle['load'], module: string) => () =>
  load().catch((cause: unknown) => () => {
    throw new DataError('code', module, { cause });
  });

/** A page whose code is loaded when it is first opened. The router empties `lazy` as it resolves it, so each router gets its own. */
const lazyPage = (module: string, loadPage: () => Promise<ComponentType>) => () => {
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
  return { handle: { module, load } satisfies RouteHandle, lazy: { Component: orFault(load, module) } };
};

const PAGES = {
  notFound: lazyPage(
    'features/not-found/not-found-page',
    async () => (await import('../features/not-found/not-found-page.tsx')).NotFoundPage,
  ),
  home: lazyPage('routes/home/home-page', async () => (await import('../routes/home/home-page.tsx')).HomePage),
  articles: lazyPage(
    'routes/lists/articles-page',
    async () => (await import('../routes/lists/articles-page.tsx')).ArticlesPage,
  ),
  month: lazyPage('routes/lists/month-page', async () => (await import('../routes/lists/month-page.tsx')).MonthPage),
  article: lazyPage(
    'routes/article/article-page',
    async () => (await import('../routes/article/article-page.tsx')).ArticlePage,
  ),
  storyline: lazyPage(
    'routes/storyline/storyline-page',
    async () => (await import('../routes/storyline/storyline-page.tsx')).StorylinePage,
  ),
  entities: lazyPage(
    'routes/lists/entities-page',
    async () => (await import('../routes/lists/entities-page.tsx')).EntitiesPage,
  ),
  entity: lazyPage(
    'routes/entity/entity-page',
    async () => (await import('../routes/entity/entity-page.tsx')).EntityPage,
  ),
  library: lazyPage(
    'routes/library/library-page',
    async () => (await import('../routes/library/library-page.tsx')).LibraryPage,
  ),
  search: lazyPage(
    'routes/search/search-page',
    async () => (await import('../routes/search/search-page.tsx')).SearchPage,
  ),
  add: lazyPage('routes/add/add-page', async () => (await import('../routes/add/add-page.tsx')).AddPage),
  about: lazyPage('routes/about/about-page', async () => (await import('../routes/about/about-page.tsx')).AboutPage),
};

/** Queries of the pages that are no story: a story does not carry them. */
const lists = () =>
  import('../data/queries/lists.ts').catch((cause: unknown) => {
    throw new DataError('code', 'queries/lists', { cause });
  });

type Params = LoaderFunctionArgs['params'];

/** A loader only fills the query cache; components read from there. */
const warm = (fill: (params: Params) => Promise<unknown>) => async (args: LoaderFunctionArgs) => {
  await fill(args.params);
  return null;
};

/**
 * Every address of the site. Data and code of a page load side by side: the loader stands here, the component is lazy.
 * @param client the cache that loaders fill.
 */
export function createRoutes(client: QueryClient): RouteObject[] {
  const pages: RouteObject[] = [
    {
      path: paths.home(),
      loader: warm(async () => client.ensureQueryData((await lists()).homeQuery())),
      ...PAGES.home(),
    },
    {
      path: paths.articles(),
      loader: warm(async () => client.ensureQueryData((await lists()).monthsQuery())),
      ...PAGES.articles(),
    },
    {
      path: '/khabar/mahina/:month/:page?/',
      loader: warm(async ({ month = '', page = '1' }) =>
        client.ensureQueryData((await lists()).monthQuery(month, Number(page))),
      ),
      ...PAGES.month(),
    },
    {
      path: paths.article(':id'),
      loader: warm(async ({ id = '' }) => {
        const story = client.ensureQueryData(articleQuery(id)).then(({ storylines: [storyline] }) => {
          if (!storyline) return;
          const timeline = client.prefetchQuery(timelineQuery(storyline.id));
          // A story waits for its timeline only where it is drawn for the first time, in the build.
          return import.meta.env.SSR ? timeline : undefined;
        });
        // Opened by its headline the page begins with that, and tells itself when the rest does not come.
        if (headlineOf(client, id) === undefined) await story;
        else optional(story, 'told by the page').finally(() => dropHeadline(client, id));
      }),
      ...PAGES.article(),
    },
    {
      path: paths.storyline(':id'),
      loader: warm(async ({ id = '' }) =>
        Promise.all([
          client.ensureQueryData((await lists()).storylineQuery(id)),
          client.ensureQueryData(timelineQuery(id)),
        ]),
      ),
      ...PAGES.storyline(),
    },
    {
      path: paths.entities(),
      loader: warm(async () => client.ensureQueryData((await lists()).entitiesQuery())),
      ...PAGES.entities(),
    },
    {
      path: paths.entity(':id'),
      loader: warm(async ({ id = '' }) => client.ensureQueryData((await lists()).entityQuery(id))),
      ...PAGES.entity(),
    },
    {
      path: paths.search(),
      ...PAGES.search(),
    },
    {
      path: paths.library(),
      ...PAGES.library(),
    },
    {
      path: paths.add(),
      ...PAGES.add(),
    },
    {
      path: paths.about(),
      loader: warm(async () => client.ensureQueryData((await lists()).aboutQuery())),
      ...PAGES.about(),
    },
    { path: '*', ...PAGES.notFound() },
  ];
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
