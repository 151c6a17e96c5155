import { useRouteError } from 'react-router';
import { Fault } from '../../errors/page-error.tsx';

/** What a route shows when its loader, its code or its drawing failed. */
export function RouteFault() {
  return <Fault error={useRouteError()} />;
}
