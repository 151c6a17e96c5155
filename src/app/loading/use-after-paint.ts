import { startTransition, useEffect, useState } from 'react';

/**
 * Whether a part that nobody waits for may be drawn.
 * @param atOnce draw it with the rest; else only once what stands around it has been painted.
 */
export function useAfterPaint(atOnce: boolean): boolean {
  const [painted, setPainted] = useState(atOnce);
  // A transition is drawn in slices: the paint comes between them.
  useEffect(() => startTransition(() => setPainted(true)), []);
  return painted;
}
