import { changedBlocks } from '#domain/article/fingerprint.ts';
import { VISIT_MS } from '../followed/followed.ts';
import type { LogEntry } from './reading-log.ts';

type Story = {
  readonly headline: string;
  readonly storyline: string | null;
  readonly fingerprint: string;
  /** Fingerprint of each block, by block id. */
  readonly blocks: Record<string, string>;
};

/**
 * Compares a story with the version that the reader knows. A changed version becomes the known one only at a later visit, so
 * that a reload shows the same changes again.
 * @param entry what is remembered; `undefined` at the first visit, when nothing counts as changed.
 * @param now in milliseconds since 1970.
 * @returns ids of the changed and new blocks, the number of removed blocks, and the entry to store.
 */
export function revisit(
  entry: LogEntry | undefined,
  story: Story,
  now: number,
): { readonly changed: readonly string[]; readonly removed: number; readonly next: LogEntry } {
  const { headline, storyline, fingerprint, blocks } = story;
  const next: LogEntry = { ...entry, openedAt: now, headline, fingerprint };
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
