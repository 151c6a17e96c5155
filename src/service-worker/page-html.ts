import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';

const DATA_BLOCK = new RegExp(`<script type="application/json" id="${PAGE_DATA_ID}">([^<]*)</script>`);

/** Whether a page is complete up to its last tag. */
const isWhole = (html: string): boolean => /<\/html>\s*$/.test(html);

/** The text of a page's data block. */
export const dataBlock = (html: string): string | undefined => DATA_BLOCK.exec(html)?.[1];

/**
 * The data of a page that is ours and whole; `undefined` for every other text, such as a note of the host that it is closed.
 */
export function pageDataOf(html: string): PageData | undefined {
  const block = dataBlock(html);
  if (!block || !isWhole(html)) return undefined;
  try {
    const { path, data }: Partial<PageData> = JSON.parse(block);
    return path !== undefined && typeof data === 'object' && data !== null ? { path, data } : undefined;
  } catch {
    // The block was cut off.
    return undefined;
  }
}

/**
 * Whether a kept page is still whole and the one at a path. Its data were checked when it was kept: it is to be shown at once.
 * @param path from the site's root.
 */
export const isPageAt = (html: string, path: string): boolean =>
  isWhole(html) && (dataBlock(html) ?? '').startsWith(`{"path":${JSON.stringify(path)},`);

/**
 * Whether a page of ours belongs to another site of the same origin: its scripts lie under another base path. The worker of the
 * site at the root is asked for it until that site has a worker of its own.
 * @param base path of the worker's scope.
 */
export const isOfOtherSite = (html: string, base: string): boolean =>
  pageDataOf(html) !== undefined && !html.includes(`src="${base}assets/`);
