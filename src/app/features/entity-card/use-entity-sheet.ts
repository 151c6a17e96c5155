import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { optional } from '#domain/values/optional.ts';
import { DataError } from '../../data/data-error.ts';
import { dataQuery } from '../../data/data-query.ts';
import { isTap } from './card-link.ts';
import { entityLinkAt } from './link-kinds.ts';

/** State of the open sheet. */
export type Sheet = {
  /** The link that was tapped. */
  readonly link: HTMLAnchorElement;
  /** Id of the entity. */
  readonly id: string;
  /** `null` while the data are loaded, or when that failed. */
  readonly page: EntityPage | null;
  readonly failed: boolean;
};

/** Milliseconds before the sheet opens without its data, with a notice that they are being loaded. */
const NOTICE_AFTER = 200;

const isOffline = (error: unknown): boolean => error instanceof DataError && error.kind === 'offline';

/**
 * Opens a sheet when an entity link is tapped. Offline without the data, the link is followed as a plain link. Any other failure
 * is told in the sheet: after a long wait the reader may be back in the text, and the page must not change then.
 * @param first a link that was tapped already.
 * @returns the open sheet, or `null`, and a function to call once it has closed.
 */
export function useEntitySheet(first: HTMLAnchorElement | null): { sheet: Sheet | null; close: () => void } {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const initial = useRef(first);
  /** The link that was tapped last; `null` after its sheet has been closed. */
  const requested = useRef<HTMLAnchorElement | null>(null);

  useEffect(() => {
    const stop = new AbortController();
    const open = async (link: HTMLAnchorElement) => {
      const id = link.dataset.entity ?? '';
      requested.current = link;
      const notice = setTimeout(() => setSheet({ link, id, page: null, failed: false }), NOTICE_AFTER);
      const isCurrent = () => requested.current === link && !stop.signal.aborted;
      try {
        const page = await client.ensureQueryData(dataQuery('entity', id));
        if (isCurrent()) setSheet({ link, id, page, failed: false });
      } catch (error) {
        if (isCurrent() && isOffline(error)) await navigate(paths.entity(id));
        else if (isCurrent()) setSheet({ link, id, page: null, failed: true });
      } finally {
        clearTimeout(notice);
        initial.current = null;
      }
    };
    const onClick = (event: PointerEvent) => {
      const link = entityLinkAt(event.target);
      if (!link || !isTap(event)) return;
      event.preventDefault();
      optional(open(link), 'sheet of a name');
    };
    // In the capture phase, before `useLinkNavigation` follows the link.
    document.addEventListener('click', onClick, { capture: true, signal: stop.signal });
    if (initial.current) optional(open(initial.current), 'sheet of a name');
    return () => stop.abort();
  }, [client, navigate]);

  const link = sheet?.link;
  const close = useCallback(() => {
    requested.current = null;
    link?.focus({ preventScroll: true });
    setSheet(null);
  }, [link]);
  return { sheet, close };
}
