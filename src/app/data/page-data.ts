import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';

/**
 * Returns the data that the page was prerendered from.
 * @param path of the current address, from the site's root.
 * @returns `null` when the page carries none, or those of another address (the 404 page and the shell stand for many).
 */
export function readPageData(path: string): PageData | null {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return null;
  try {
    const page: PageData = JSON.parse(text);
    return page.path === path ? page : null;
  } catch {
    // The page was cut off: the app fetches the data.
    return null;
  }
}
