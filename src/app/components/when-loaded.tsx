import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

const Nothing = () => null;

/**
 * A part whose code comes by itself; a page that cannot have it simply lacks it.
 * @param load brings the component.
 */
export const optionalPart = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => ({ default: await load().catch((): ComponentType<P> => Nothing) }));

/** Draws its children once the page has loaded: what no page needs to be read must not stand in its way. */
export function WhenLoaded({ children }: { readonly children: ReactNode }) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const ready = () => setLoaded(true);
    if (document.readyState === 'complete') ready();
    else window.addEventListener('load', ready, { once: true });
    return () => window.removeEventListener('load', ready);
  }, []);
  return loaded ? <Suspense>{children}</Suspense> : null;
}
