import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { innerLink, innerPath, isPlainClick } from './inner-link.ts';
import { noteHeadline } from './tapped-headline.ts';

/**
 * Follows links to pages of this site inside the app. One listener for the whole document: a component a link, as the router
 * has it, is a good part of drawing a page with a hundred of them.
 */
export function useLinkClicks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = innerLink(event.target);
      if (!link || event.defaultPrevented || !isPlainClick(event)) return;
      // A fragment alone, a file to keep and what shall load anew are the browser's too.
      if (link.target || link.download || link.rel || link.matches('[href^="#"]')) return;
      event.preventDefault();
      // Followed again, as the browser does it: no second entry in the history.
      void navigate(innerPath(link) + link.search + link.hash, {
        // Drawn with the tap when all is here.
        flushSync: true,
        replace: link.href === window.location.href,
        state: { headline: noteHeadline(link) },
      });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate]);
}
