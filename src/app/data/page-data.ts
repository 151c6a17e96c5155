import { PAGE_DATA_ID, type PageData } from '#domain/offline/page-block.ts';

/** Data the page was prerendered from; `null` when there are none or they do not belong to this address. */
export function readPageData(path: string): PageData | null {
  const text = document.getElementById(PAGE_DATA_ID)?.textContent;
  if (!text) return null;
  try {
    const page = JSON.parse(text) as PageData;
    return page.path === path ? page : null;
  } catch {
    return null;
  }
}
