import type { createBrowserRouter } from 'react-router';
import { withBase } from '#shared/paths.ts';
import { BASE_PATH } from './base-path.ts';
import { savesData } from './saves-data.ts';

const HEADINGS = 'h1, h2, h3';
const FILE = '/fonts/noto-serif-devanagari-700-v1.woff2';

const heights = (): string =>
  Array.from(document.querySelectorAll<HTMLElement>(HEADINGS), (h) => h.offsetHeight).join();

/**
 * Sets headlines in their own face once it is here. No stylesheet names it: a browser that meets its name asks for it before
 * the first paint, too late to be painted with. Nothing may move under a reader, so where a headline would get another height
 * the face waits for the next page.
 */
export async function loadHeadlineFont(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (savesData()) return;
  // The body face's heights, so that a line of either stands on the same foot.
  const like = { weight: '700', ascentOverride: '89.6%', descentOverride: '40.8%' };
  const face = new FontFace('Sandarbh Serif', `url(${withBase(BASE_PATH, FILE)}) format("woff2")`, like);
  await face.load();
  const before = heights();
  document.fonts.add(face);
  if (heights() === before) return;
  document.fonts.delete(face);
  const { key } = router.state.location;
  const stop = router.subscribe(({ location }) => {
    if (location.key === key) return;
    stop();
    document.fonts.add(face);
  });
}
