import { reportOptional } from '#domain/values/optional.ts';
import '../styles/layers.css';
import '../styles/reset.css';
import '../styles/tokens.css';
import '../styles/typography.css';
import '../loading/loading.css';
import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from 'react-router';
import { BASE_PATH } from '../config/site.ts';
import type { ReadData } from '../data/fetch-data.ts';
import { readPageData } from '../data/page-data.ts';
import { createQueryClient } from '../data/query-client.ts';
import { prepareErrorView } from '../errors/page-error.tsx';
import { watchStages } from '../loading/stages.ts';
import { App } from './app.tsx';
import { createRoutes, type RouteHandle } from './routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/** A page carries its data: the code that fetches comes with the first request. */
const read: ReadData = async (...request) => (await import('../data/fetch-data.ts')).fetchData(...request);

const client = createQueryClient(read);
const routes = createRoutes(client);
const path = `/${window.location.pathname.slice(BASE_PATH.length)}`;

/** Puts the components of the current page in place: a lazy one would make the first render a fallback. */
async function resolveLazy(): Promise<void> {
  const matches = matchRoutes(routes, path) ?? [];
  await Promise.all(
    matches.map(async ({ route }: { route: RouteObject }) => {
      if (!route.lazy) return;
      // Not by `lazy`, which turns a failure into a fault view: what stands in the page is better than that.
      const Component = await (route.handle as RouteHandle).load();
      delete route.lazy;
      Object.assign(route, { Component });
    }),
  );
}

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
 * The app. The router draws a navigation in one go, and with the tap when all is here: as a transition, in slices, or as a
 * task of its own the new headline would come later.
 */
function drawn(router: Router) {
  // That a page is awaited changes nothing on the screen.
  const draw = <R,>(update: () => R): R => (router.state.navigation.state === 'idle' ? flushSync(update) : update());
  return (
    <App client={client}>
      <RouterProvider router={router} useTransitions={false} flushSync={draw} />
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
  // The text need not wait for a frame any more.
  delete root.dataset.prerendered;
  // From here on: a touch while the page hydrates counts.
  watchStages();
  const page = readPageData(path);
  for (const [key, value] of Object.entries(page?.data ?? {})) client.setQueryData([key], value);
  await resolveLazy();
  const options = { basename: BASE_PATH };
  let router: Router;
  if (page) {
    const loaderData = Object.fromEntries((matchRoutes(routes, path) ?? []).map(({ route }) => [route.id ?? '', null]));
    router = createBrowserRouter(routes, { ...options, hydrationData: { loaderData } });
    // As a transition it is done in slices: a tap or a scroll never waits for the whole page.
    startTransition(() => {
      hydrateRoot(root, drawn(router));
    });
  } else {
    router = createBrowserRouter(routes, options);
    // What stands in the page stays until there is something better.
    await settled(router);
    if (router.state.errors) await prepareErrorView();
    createRoot(root).render(drawn(router));
  }
  return router;
}

start()
  .then(async (router) => router && (await import('./run-stages.ts')).runStages(router, routes))
  // The page stays readable without its script, and plain links lead on. The error reaches whoever listens for errors.
  .catch((error: unknown) => globalThis.reportError?.(error));
