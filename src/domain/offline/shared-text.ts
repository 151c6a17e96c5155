import { paths, withBase } from '../pages.ts';

/** Names of the fields that another app fills in, in the order in which the page shows them. */
export const SHARE_FIELDS = ['title', 'text', 'url'] as const;

/** Parameter of the page's address that holds the id of a shared text. */
export const SHARED_PARAM = 'shared';

/** Length up to which a shared text is stored, in UTF-16 units: a thick book. The page says what is too long for a story. */
const MAX_LENGTH = 1_000_000;

/**
 * Joins what another app shared: title, text and address, one paragraph each.
 * @param fields of an address or a form. Fields that are missing, blank or files are left out.
 */
export const joinShared = (fields: { readonly get: (name: string) => unknown }): string =>
  SHARE_FIELDS.map((name) => fields.get(name))
    .filter((value) => typeof value === 'string')
    .filter((value) => value.trim() !== '')
    .join('\n\n')
    .slice(0, MAX_LENGTH);

/**
 * Path under which a shared text lies in the cache of shared texts. It holds nothing of the text.
 * @param base path that the site is served under. @param id of the shared text, random.
 */
export const sharedKey = (base: string, id: string): string => withBase(base, `${paths.add()}shared/${id}`);

/** Path and query of the page that shows a shared text. */
export const sharedAddress = (base: string, id: string): string =>
  withBase(base, `${paths.add()}?${SHARED_PARAM}=${id}`);
