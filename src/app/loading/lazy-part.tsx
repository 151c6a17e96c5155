import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
import { QuietBoundary } from './quiet-boundary.tsx';

type LazyPartProps<P extends object> = {
  /** Has to be the same function at every render. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
  /** What stands there before, and when the part cannot be loaded or breaks. */
  readonly fallback?: ReactNode;
};

/** A part of a page whose code comes once the page stands. It is never in the prerendered page. */
export function LazyPart<P extends object>({ load, with: props, fallback = null }: LazyPartProps<P>) {
  const [Part, setPart] = useState<ComponentType<P>>();
  useEffect(() => {
    // Without it nothing is missing.
    load()
      // Drawn in slices: a reader may be scrolling by now.
      .then((part) => startTransition(() => setPart(() => part)))
      .catch(() => null);
  }, [load]);
  return <QuietBoundary fallback={fallback}>{Part ? <Part {...props} /> : fallback}</QuietBoundary>;
}
