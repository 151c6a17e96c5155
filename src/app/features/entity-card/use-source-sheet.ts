import { useCallback, useEffect, useState } from 'react';
import { isPlainClick } from '../../navigation/links.ts';
import { sourceLinkAt } from './link-kinds.ts';

/**
 * Opens a sheet when the number of a source is tapped or clicked, by Enter, too. Pointing at the number or focusing it has loaded
 * this code by then.
 * @param first a link that was tapped already.
 * @returns the link whose source is shown, or `null`, and a function to call once the sheet has closed.
 */
export function useSourceSheet(first: HTMLAnchorElement | null): {
  link: HTMLAnchorElement | null;
  closeSource: () => void;
} {
  const [link, setLink] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    const onClick = (event: PointerEvent) => {
      const tapped = sourceLinkAt(event.target);
      if (!tapped || !isPlainClick(event)) return;
      event.preventDefault();
      setLink(tapped);
    };
    // In the capture phase, before the browser or `useLinkNavigation` follows the link.
    document.addEventListener('click', onClick, { capture: true, signal: stop.signal });
    return () => stop.abort();
  }, []);
  const closeSource = useCallback(() => {
    link?.focus({ preventScroll: true });
    setLink(null);
  }, [link]);
  return { link, closeSource };
}
