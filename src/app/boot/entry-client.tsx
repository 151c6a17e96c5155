import '#web/old-browsers.ts';
import '../styles/layers.css';
import '../styles/reset.css';
import '../styles/tokens.css';
import '../styles/typography.css';
import '../loading/loading.css';
import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router';
import { withoutBase } from '#domain/pages.ts';
import { optional, reportOptional } from '#domain/values/optional.ts';
import { BASE_PATH } from '../config/site.ts';
import type { ReadData } from '../data/fetch-data.ts';
import { readPageData } from '../data/page-data.ts';
import { createQueryClient } from '../data/query-client.ts';
import { onFirstPageFault } from '../errors/keep-prerendered.ts';
import { loadErrorView } from '../errors/page-error.tsx';
import { watchStages } from '../loading/stages.ts';
import { App } from './app.tsx';
import { createRoutes, type RouteHandle } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/** Loads the code that fetches with the first request: a prerendered page carries its own data. */
const read: ReadData = async (...request) => (await import('../data/fetch-data.ts')).fetchData(...request);

const client = createQueryClient(read);
const routes = createRoutes(client);
const path = withoutBase(BASE_PATH, window.location.pathname);

/** Loads the components of the current page's routes and sets them: with lazy ones the first render would be a fallback. */
async function resolveLazy(): Promise<void> {
  const matches = matchRoutes(routes, path) ?? [];
  await Promise.all(
    matches.map(async ({ route }: { route: RouteObject }) => {
      if (!route.lazy) return;
      // Not by `lazy`, which turns a failure into an error page: the prerendered page is better than that.
      const Component = await (route.handle as RouteHandle).load();
      delete route.lazy;
      Object.assign(route, { Component });
    }),
  );
}

/** Resolves when the router has run the loaders of the first page. */
const settled = (router: Router): Promise<void> =>
  new Promise((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });

/**
 * Returns the app's root element. A navigation whose code and data are here is rendered synchronously, in the task of the tap: as
 * a transition or in a later task the new headline would be painted later.
 */
function renderApp(router: Router) {
  // A pending navigation shows nothing yet, so it need not be flushed.
  const flush = <R,>(update: () => R): R => (router.state.navigation.state === 'idle' ? flushSync(update) : update());
  return (
    <App client={client}>
      <RouterProvider router={router} useTransitions={false} flushSync={flush} />
    </App>
  );
}

if (import.meta.env.DEV) {
  // biome-ignore lint/suspicious/noConsole: maintainers hear of what readers are spared
  reportOptional((why, error) => console.warn(`not available: ${why}`, error));
}

async function start(): Promise<Router | undefined> {
  const root = document.getElementById('root');
  if (!root) return undefined;
  // Ends `paint-next-frame`: from now on the text is laid out at once.
  delete root.dataset.prerendered;
  // Before hydration: a touch in the meantime counts.
  watchStages();
  const page = readPageData(path);
  for (const [key, value] of Object.entries(page?.data ?? {})) client.setQueryData([key], value);
  await resolveLazy();
  const options = { basename: BASE_PATH };
  let router: Router;
  if (page) {
    const loaderData = Object.fromEntries((matchRoutes(routes, path) ?? []).map(({ route }) => [route.id ?? '', null]));
    router = createBrowserRouter(routes, { ...options, hydrationData: { loaderData } });
    // As a transition, hydration runs in slices: a tap or a scroll never waits for the whole page.
    startTransition(() => {
      const app = hydrateRoot(root, renderApp(router));
      onFirstPageFault(() => {
        router.dispose();
        app.unmount();
      });
    });
    const { location } = router.state;
    const stop = router.subscribe((state) => {
      if (state.location === location) return;
      onFirstPageFault(null);
      stop();
    });
  } else {
    router = createBrowserRouter(routes, options);
    // The page's own markup stays until there is something to replace it.
    await settled(router);
    if (router.state.errors) await optional(loadErrorView(), 'error view');
    createRoot(root).render(renderApp(router));
  }
  return router;
}

start()
  .then(async (router) => router && (await import('./run-stages.ts')).runStages(router, routes))
  // Without its script the page stays readable, and its links work. The error goes to the console and to error listeners.
  .catch((error: unknown) => globalThis.reportError?.(error));
