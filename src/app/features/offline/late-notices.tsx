import { lazy, Suspense, useEffect, useState } from 'react';

const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));

/** Network and update notices: nothing that a page needs to be read, so their code comes once it has loaded. */
export function LateNotices() {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    const ready = () => setLoaded(true);
    if (document.readyState === 'complete') ready();
    else window.addEventListener('load', ready, { once: true });
    return () => window.removeEventListener('load', ready);
  }, []);
  return loaded ? (
    <Suspense>
      <Notices />
    </Suspense>
  ) : null;
}
