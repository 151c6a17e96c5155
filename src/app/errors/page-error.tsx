import { type ComponentType, lazy, Suspense, useLayoutEffect, useState } from 'react';
import { useRouteError } from 'react-router';
import { optional } from '#domain/values/optional.ts';
import { hi } from '../strings/hi.ts';
import { keepPrerendered } from './keep-prerendered.ts';

/** One line with a link, shown when the error view itself cannot be loaded. */
function PlainError() {
  const { plainError } = hi;
  return (
    <p>
      {plainError.text}{' '}
      <a href={window.location.href} rel="external">
        {plainError.retry}
      </a>
    </p>
  );
}

type PageErrorProps = {
  /** A `DataError`, or what a bug threw. */
  readonly error: unknown;
};

/** Set once the error view is loaded, so that it is rendered without a fallback: the page is never blank. */
let View: ComponentType<PageErrorProps> | null = null;

/** Loads the error view ahead: it is needed exactly when the network is gone. Rejects when its code cannot be had. */
export const loadErrorView = async () => {
  View = (await import('./error-view.tsx')).ErrorView;
  return { default: View };
};
const LazyView = lazy(async () => (await optional(loadErrorView(), 'error view')) ?? { default: PlainError });

/** Stands in place of a page that cannot be shown. */
export function PageError(props: PageErrorProps) {
  const Current = View ?? LazyView;
  return (
    <Suspense>
      <Current {...props} />
    </Suspense>
  );
}

/** Error boundary of a route: its loader, its code or its rendering failed. A prerendered page that breaks is put back. */
export function RouteError() {
  const error = useRouteError();
  const [putBack] = useState(keepPrerendered);
  useLayoutEffect(() => {
    if (!putBack) return;
    globalThis.reportError?.(error);
    putBack();
  }, [putBack, error]);
  return putBack ? null : <PageError error={error} />;
}
