import { changedBlocks } from '#domain/article/fingerprint.ts';
import { VISIT_MS } from '../followed/followed.ts';
import type { Entry } from './reading-log.ts';

type Story = {
  readonly headline: string;
  readonly storyline: string | null;
  readonly fingerprint: string;
  /** Mark of every block, by id. */
  readonly blocks: Record<string, string>;
};

/**
 * Compares a story with the version the reader knows, and tells what to remember. A changed version becomes the known one
 * only at a later visit, so that a reload shows the same marks again.
 * @param entry what is remembered; `undefined` at the first visit, when nothing has changed.
 * @param now milliseconds since 1970.
 */
export function revisit(
  entry: Entry | undefined,
  story: Story,
  now: number,
): { readonly changed: readonly string[]; readonly removed: number; readonly next: Entry } {
  const { headline, storyline, fingerprint, blocks } = story;
  const next: Entry = { ...entry, openedAt: now, headline, fingerprint };
  if (storyline !== null) next.storyline = storyline;
  const known = entry?.known;
  const unchanged = { changed: [], removed: 0 };
  if (!entry || !known) {
    next.known = { blocks, at: now };
    return { ...unchanged, next };
  }
  const { changed, removed } = changedBlocks(known.blocks, blocks);
  if (changed.length + removed === 0) {
    delete next.fresh;
    return { ...unchanged, next };
  }
  const freshDiff = entry.fresh ? changedBlocks(entry.fresh.blocks, blocks) : null;
  const sameFresh = freshDiff !== null && freshDiff.changed.length + freshDiff.removed === 0;
  if (sameFresh && now - entry.openedAt > VISIT_MS) {
    next.known = { blocks, at: now };
    delete next.fresh;
    return { ...unchanged, next };
  }
  next.fresh = { blocks, at: sameFresh && entry.fresh ? entry.fresh.at : now };
  return { changed, removed, next };
}
