import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { DataError } from '../../data/data-error.ts';
import { dataQuery } from '../../data/data-query.ts';
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

const isOffline = (error: unknown): boolean => error instanceof DataError && error.kind === 'offline';

/**
 * Opens the sheet on a tap. Where the data cannot be had, as offline, the link simply is a link; only after a long wait for a
 * network that is there the sheet says how it ended, so that no page changes under a reader who has gone back to the text.
 * @param first a link that was tapped already.
 */
export function useEntitySheet(first: HTMLAnchorElement | null): { sheet: Sheet | null; close: () => void } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const initial = useRef(first);
  /** The link that was tapped last; `null` once the reader closed its sheet. */
  const wanted = useRef<HTMLAnchorElement | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const open = async (link: HTMLAnchorElement) => {
      const id = link.dataset.entity ?? '';
      wanted.current = link;
      const waiting = setTimeout(() => setSheet({ link, id, page: null, failed: false }), PATIENCE);
      const isWanted = () => wanted.current === link && !stop.signal.aborted;
      try {
        const page = await client.ensureQueryData(dataQuery('entity', id));
        if (isWanted()) setSheet({ link, id, page, failed: false });
      } catch (error) {
        if (isWanted() && isOffline(error)) void navigate(paths.entity(id));
        else if (isWanted()) setSheet({ link, id, page: null, failed: true });
      } finally {
        clearTimeout(waiting);
        initial.current = null;
      }
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
    wanted.current = null;
    link?.focus({ preventScroll: true });
    setSheet(null);
  }, [link]);
  return { sheet, close };
}
