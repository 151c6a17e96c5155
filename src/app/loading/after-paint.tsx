import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * False on the first render, true after that render has been painted.
 * @param atOnce makes it true from the first render on.
 */
export function useAfterPaint(atOnce = false): boolean {
  const [painted, setPainted] = useState(atOnce);
  // A transition is rendered in slices: the paint comes between them.
  useEffect(() => startTransition(() => setPainted(true)), []);
  return painted;
}

/** Renders its children once what stands around them has been painted. */
export const AfterPaint = ({ children }: { readonly children: ReactNode }) => (useAfterPaint() ? children : null);
