/** Cache of data files that were opened. Its version is that of the data's shape, so it outlives new builds of the app. */
export const DATA_CACHE = 'sandarbh-data-v1';

/** Data files that the reader asked to keep. Nothing trims it; only the reader's own hand deletes from it. */
export const SAVED_CACHE = 'sandarbh-saved-v1';

/** Older than this a copy is not shown unasked while the network answers, and the reader is told its age. Milliseconds. */
export const COPY_IS_OLD_MS = 86_400_000;

/** Pages as they came, one cache a build: a page of an older build names scripts that are gone, its data do not. */
export const PAGES_CACHE_PREFIX = 'sandarbh-pages-';

/** Scripts and styles of the version before, for tabs that were opened with it. */
export const PREVIOUS_ASSETS_CACHE = 'sandarbh-previous-assets';

/** Id of the block of a page that carries its data. */
export const PAGE_DATA_ID = 'page-data';

/** What a page carries: its path from the root and the data files it was drawn from. */
export type PageData = {
  /** `null` on pages that stand for many addresses: 404 and the offline shell. */
  readonly path: string | null;
  readonly data: Readonly<Record<string, unknown>>;
};

/** From the page to the worker: take over now. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** From the page to the worker: has my page been renewed since it was drawn? */
export const IS_PAGE_RENEWED = 'IS_PAGE_RENEWED';

/** From the worker to a page that was drawn from a copy: the network has a newer one. */
export const PAGE_RENEWED = 'PAGE_RENEWED';
