import { type ComponentType, lazy, Suspense } from 'react';
import { useStrings } from '../../strings/use-strings.ts';

/** When not even the fault view can be had: two words and a link are better than an empty page. */
function PlainFault() {
  const { plainFault } = useStrings();
  return (
    <p>
      {plainFault.text}{' '}
      <a href={window.location.href} rel="external">
        {plainFault.retry}
      </a>
    </p>
  );
}

/** Once it is here it is drawn at once: a page is never blank, not even for a moment. */
let View: ComponentType | null = null;
const loadView = async () => {
  View = (await import('./fault-view.tsx')).FaultView;
  return { default: View };
};
const LazyView = lazy(() => loadView().catch(() => ({ default: PlainFault })));

/** Fetches the fault view while all is well: it is needed just when nothing can be fetched. */
export const prepareFaultView = (): Promise<unknown> => loadView().catch(() => undefined);

/** What a route shows when its loader, its code or its drawing failed. */
export function RouteFault() {
  const Now = View ?? LazyView;
  return (
    <Suspense>
      <Now />
    </Suspense>
  );
}
