import type { createBrowserRouter } from 'react-router';
import { withBase } from '#domain/pages.ts';
import { BASE_PATH } from '../config/site.ts';
import { savesData } from './saves-data.ts';

const HEADINGS = 'h1, h2, h3';
const TOKEN = '--font-headline';
const FAMILY = 'Sandarbh Serif';
const FILE = '/fonts/noto-serif-devanagari-700-v1.woff2';

/** Heights of all headings, as one string to compare. */
const heights = (): string =>
  Array.from(document.querySelectorAll<HTMLElement>(HEADINGS), (h) => h.offsetHeight).join();

/**
 * Loads the headline face and applies it. No stylesheet names the face, because a browser that meets its name looks for it
 * before the first paint. Nothing may move under a reader: where a heading would change its height, the face is applied on the
 * next page. Does nothing with Save-Data on.
 * @throws when the font cannot be loaded.
 */
export async function loadHeadlineFont(router: ReturnType<typeof createBrowserRouter>): Promise<void> {
  if (savesData()) return;
  // The body face's metrics, so that lines of both have the same height and baseline.
  const like = { weight: '700', ascentOverride: '89.6%', descentOverride: '40.8%' };
  const face = new FontFace(FAMILY, `url(${withBase(BASE_PATH, FILE)}) format("woff2")`, like);
  await face.load();
  document.fonts.add(face);
  const { style } = document.documentElement;
  const before = heights();
  const use = () => style.setProperty(TOKEN, `"${FAMILY}", var(--font-body)`);
  use();
  if (heights() === before) return;
  style.removeProperty(TOKEN);
  const { key } = router.state.location;
  const stop = router.subscribe(({ location }) => {
    if (location.key === key) return;
    stop();
    use();
  });
}
