import { blockFingerprints, storyFingerprint } from '#domain/article/fingerprint.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { optional } from '#domain/values/optional.ts';
import { followSoon } from '../../reader/followed/follow-storyline.ts';
import { revisit } from '../../reader/log/revisit.ts';
import { changeReader, loadReader } from '../../reader/store/reader-store.ts';
import { timeAfter } from '../../reader/store/time-schema.ts';
import { hiSave } from '../../strings/hi-save.ts';
import { dismissNotice, showNotice } from '../../ui/notices.ts';
import './changed-blocks.css';

const NOTICE = 'changed';

/**
 * Labels the changed blocks and shows a notice with their number. The label is an attribute, so that React's markup stays as
 * it is.
 */
function showChanges(root: Element, changed: readonly string[], removed: number): void {
  const blocks = changed.flatMap((id) => root.querySelector<HTMLElement>(`#${CSS.escape(id)}`) ?? []);
  for (const block of blocks) block.dataset.changed = hiSave.news.mark;
  const [first] = blocks;
  const scrollToFirst = () => first?.scrollIntoView({ block: 'center', behavior: 'instant' });
  showNotice({
    id: NOTICE,
    text: hiSave.news.changedHere(changed.length, removed),
    actions: [
      ...(first ? [{ label: hiSave.news.show, run: scrollToFirst }] : []),
      { label: hiSave.news.ok, run: () => undefined },
    ],
  });
}

/** Records in the reading log that a story was opened. @returns what has changed in it since the last visit. */
async function recordVisit(article: ArticlePage) {
  const story = {
    headline: article.headline,
    storyline: article.storylines[0]?.id ?? null,
    fingerprint: storyFingerprint(article),
    blocks: blockFingerprints(article.blocks),
  };
  const { log } = await loadReader();
  const entry = getOwn(log, article.id);
  const at = timeAfter(Date.now(), entry?.openedAt);
  const visit = { type: 'visit', article: article.id, at, story } as const;
  optional(changeReader({ part: 'log', change: visit }), 'reading log');
  return revisit(entry, story, at);
}

/**
 * Records a visit to a story, shows what has changed in it since the last one, and follows its running story.
 * @returns a function to call when the story is left.
 */
export function noteVisit(article: ArticlePage): () => void {
  let left = false;
  const storyline = article.storylines[0]?.id;
  const cancelFollowing = storyline === undefined ? null : followSoon(storyline);
  const recorded = recordVisit(article).then(({ changed, removed }) => {
    const root = document.querySelector('main article');
    if (!left && root && changed.length + removed > 0) showChanges(root, changed, removed);
  });
  optional(recorded, 'changes since the last visit');
  return () => {
    left = true;
    cancelFollowing?.();
    dismissNotice(NOTICE);
  };
}
