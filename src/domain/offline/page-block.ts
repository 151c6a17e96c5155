/** Id of the `<script type="application/json">` that carries a page's data: hydration reads it, and the worker caches it. */
export const PAGE_DATA_ID = 'page-data';

/** What the block of a page holds. */
export type PageData = {
  /** Path from the site's root; `null` on pages that stand for many addresses: the 404 page and the offline shell. */
  readonly path: string | null;
  /** Data files that the page was drawn from, by path. */
  readonly data: Readonly<Record<string, unknown>>;
};
