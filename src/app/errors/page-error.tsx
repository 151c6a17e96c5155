import { type ComponentType, lazy, Suspense } from 'react';
import { useStrings } from '../strings/use-strings.ts';

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

type FaultProps = { readonly error: unknown };

/** Once it is here it is drawn at once: a page is never blank, not even for a moment. */
let View: ComponentType<FaultProps> | null = null;
const loadView = async () => {
  View = (await import('./error-view.tsx')).FaultView;
  return { default: View };
};
const LazyView = lazy(() => loadView().catch(() => ({ default: PlainFault })));

/** Fetches the fault view while all is well: it is needed just when nothing can be fetched. */
export const prepareFaultView = (): Promise<unknown> => loadView().catch(() => undefined);

/** What stands in place of a page that cannot be shown. @param error what hindered it: a `DataError`, or a bug's. */
export function Fault(props: FaultProps) {
  const Now = View ?? LazyView;
  return (
    <Suspense>
      <Now {...props} />
    </Suspense>
  );
}
