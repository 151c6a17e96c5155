import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { optional } from '#domain/values/optional.ts';
import { keepHeadline } from './headline.ts';
import { innerLink, innerPath, isPlainClick } from './links.ts';

/**
 * Follows clicks on links to pages of this site inside the app. One listener for the whole document: the router's link
 * component costs a good part of rendering a page with a hundred links.
 */
export function useLinkNavigation(): void {
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = innerLink(event.target);
      if (!link || event.defaultPrevented || !isPlainClick(event)) return;
      // The browser handles fragments of this page, downloads, other targets, and links that load anew (`rel`).
      if (link.target || link.download || link.rel || link.matches('[href^="#"]')) return;
      event.preventDefault();
      keepHeadline(client, link);
      const to = innerPath(link) + link.search + link.hash;
      const options = {
        // Rendered with the tap when code and data are here.
        flushSync: true,
        // As in a browser, following a link to the current address adds no history entry.
        replace: link.href === window.location.href,
      };
      // The router shows what goes wrong.
      optional(Promise.resolve(navigate(to, options)), 'navigation');
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [navigate, client]);
}
