import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { joinShared, SHARE_FIELDS, SHARED_PARAM } from '#domain/offline/shared-text.ts';
import { optional } from '#domain/values/optional.ts';
import { deleteShared, listShared, putShared, readShared, type SharedText } from './shared-texts.ts';

/**
 * The text that the address brings: by the id of a text that another app shared, or, where no service worker stood between, in
 * its query, which it leaves once it is stored. The prerendered page does not know the query, so it is read after hydration.
 * @param onText called with the text; the same function at each render.
 * @returns the texts that wait here, whether the one shown is one of them, and a function that deletes it.
 */
export function useSharedText(onText: (text: string) => void) {
  const [params, setParams] = useSearchParams();
  const [waiting, setWaiting] = useState<readonly SharedText[]>([]);
  // The first render has to match the prerendered page.
  const [isHydrated, setHydrated] = useState(false);
  useEffect(() => setHydrated(true), []);
  const id = isHydrated ? params.get(SHARED_PARAM) : null;
  const inQuery = isHydrated && SHARE_FIELDS.some((name) => params.has(name));
  const list = useCallback((): void => {
    optional(listShared().then(setWaiting), 'shared texts');
  }, []);
  useEffect(() => {
    list();
    if (inQuery) {
      const text = joinShared(params);
      onText(text);
      optional(
        putShared(text).then((stored) => stored !== null && setParams({ [SHARED_PARAM]: stored }, { replace: true })),
        'shared text',
      );
    }
    if (id) {
      optional(
        readShared(id).then((text) => text !== null && onText(text)),
        'shared text',
      );
    }
  }, [id, inQuery, params, setParams, onText, list]);
  return {
    waiting: waiting.filter((text) => text.id !== id),
    isShared: id !== null || inQuery,
    /** Deletes the texts that wait. */
    discardWaiting: async (): Promise<void> => {
      for (const text of waiting) if (text.id !== id) await deleteShared(text.id);
      list();
    },
    /** Deletes the text shown, once the reader has saved it or wants it no more. */
    discard: async (): Promise<void> => {
      if (id) await deleteShared(id);
      list();
    },
  };
}
