import { blockFingerprints, storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { changeLog, loadReader } from '../../reader/reader-store.ts';
import { revisit } from '../../reader/revisit.ts';
import { hiKeep } from '../../strings/hi-keep.ts';
import { dismissNotice, showNotice } from '../../ui/notices.ts';
import { followSoon } from './follow-storyline.ts';
import './changed-blocks.css';

const NOTICE = 'changed';

/** Marks the paragraphs that changed, and tells how many. The mark is an attribute, so that the page's own markup stays as it is. */
function markChanged(root: Element, changed: readonly string[], removed: number): void {
  const marked = changed.flatMap((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);
  for (const element of marked) element.dataset.changed = hiKeep.news.mark;
  const [first] = marked;
  const show = () => first?.scrollIntoView({ block: 'center', behavior: 'instant' });
  showNotice({
    id: NOTICE,
    text: hiKeep.news.changedHere(changed.length, removed),
    actions: [
      ...(first ? [{ label: hiKeep.news.show, run: show }] : []),
      { label: hiKeep.news.ok, run: () => undefined },
    ],
  });
}

/**
 * Notes that a story was opened, and shows what changed in it since the last time.
 * @returns the way to stop.
 */
export function noteVisit(article: ArticlePage): () => void {
  const storyline = article.storylines[0]?.id ?? null;
  let gone = false;
  const stopFollowing = storyline === null ? null : followSoon(storyline);
  void loadReader().then(({ log }) => {
    const story = {
      headline: article.headline,
      storyline,
      fingerprint: storyFingerprint(article),
      blocks: blockFingerprints(article.blocks),
    };
    const now = Date.now();
    const { changed, removed } = revisit(getOwn(log, article.id), story, now);
    void changeLog((stored) => ({ ...stored, [article.id]: revisit(getOwn(stored, article.id), story, now).next }));
    const root = document.querySelector('main article');
    if (!gone && root && changed.length + removed > 0) markChanged(root, changed, removed);
  });
  return () => {
    gone = true;
    stopFollowing?.();
    dismissNotice(NOTICE);
  };
}
