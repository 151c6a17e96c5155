import { lazy, Suspense } from 'react';

const loadView = async () => ({ default: (await import('./fault-view.tsx')).FaultView });
const FaultView = lazy(loadView);

/** Fetches the fault view while all is well: it is needed just when nothing can be fetched. */
export const prepareFaultView = (): void => void loadView().catch(() => undefined);

/** What a route shows when its loader, its code or its drawing failed. */
export function RouteFault() {
  return (
    <Suspense>
      <FaultView />
    </Suspense>
  );
}
