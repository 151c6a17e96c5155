import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EntityPage } from '#shared/page/lists.ts';
import { paths } from '#shared/paths.ts';
import { entityQuery } from '../../queries/lists.ts';
import { entityLinkAt, isTap } from './entity-link.ts';

/** What the sheet shows, and the link that opened it. */
export type Sheet = {
  readonly link: HTMLAnchorElement;
  readonly id: string;
  /** `null` while it is fetched, or when it could not be had. */
  readonly page: EntityPage | null;
  readonly failed: boolean;
};

/** Data that are here or near need no word of waiting, milliseconds. */
const PATIENCE = 200;

/**
 * Opens the sheet on a tap. A tap whose data cannot be had at once, as offline, simply follows the link; one that has begun to
 * wait says how it ended and offers the link.
 * @param first a link that was tapped already.
 */
export function useEntitySheet(first: HTMLAnchorElement | null): { sheet: Sheet | null; close: () => void } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const initial = useRef(first);

  useEffect(() => {
    const stop = new AbortController();
    const open = async (link: HTMLAnchorElement) => {
      const id = link.dataset.entity ?? '';
      let waits = false;
      const waiting = setTimeout(() => {
        waits = true;
        setSheet({ link, id, page: null, failed: false });
      }, PATIENCE);
      const page = await client.ensureQueryData(entityQuery(id)).catch(() => null);
      clearTimeout(waiting);
      initial.current = null;
      if (stop.signal.aborted) return;
      if (page && !waits) setSheet({ link, id, page, failed: false });
      // Closed or changed meanwhile: it stays so.
      else if (waits) setSheet((now) => (now?.link === link ? { link, id, page, failed: page === null } : now));
      else void navigate(paths.entity(id));
    };
    const onClick = (event: MouseEvent) => {
      const link = entityLinkAt(event.target);
      if (!link || !isTap(event)) return;
      event.preventDefault();
      void open(link);
    };
    // Captured, so that the router has not followed the link yet.
    document.addEventListener('click', onClick, { capture: true, signal: stop.signal });
    if (initial.current) void open(initial.current);
    return () => stop.abort();
  }, [client, navigate]);

  const link = sheet?.link;
  const close = useCallback(() => {
    link?.focus({ preventScroll: true });
    setSheet(null);
  }, [link]);
  return { sheet, close };
}
