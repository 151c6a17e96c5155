import { fnv1a } from '../values/hash.ts';
import type { LinkedBlock } from './linked.ts';

const short = (text: string): string => fnv1a(text).toString(36);

/** What a block's fingerprint covers. Sentence ids are hashes of folded words, so a change of punctuation alone is no change. */
function contentOf(block: LinkedBlock): string {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => item.map(({ id }) => id).join(' ')).join('\n');
    case 'table':
      return JSON.stringify([block.caption, block.header, block.rows]);
    case 'figure':
      return JSON.stringify([block.src, block.caption]);
    case 'related':
      return block.target ?? block.headline;
    default:
      return block.sentences.map(({ id }) => id).join(' ');
  }
}

/** Fingerprints of blocks, by block id: two versions of a story are compared by these. */
export function blockFingerprints(blocks: readonly LinkedBlock[]): Record<string, string> {
  return Object.fromEntries(blocks.map((block) => [block.id, short(`${block.type}\n${contentOf(block)}`)]));
}

/** The parts of an article that are its own text. */
type ArticleText = {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly keyPoints: readonly string[];
  readonly blocks: readonly LinkedBlock[];
};

/** Fingerprint of a story's own text. What the page shows around it (related stories, backlinks) is not part of it. */
export function storyFingerprint({ headline, standfirst, keyPoints, blocks }: ArticleText): string {
  return short(JSON.stringify([headline, standfirst, keyPoints, blockFingerprints(blocks)]));
}

/**
 * Compares two versions of a story by the fingerprints of their blocks.
 * @param before the version of an earlier visit.
 * @returns `changed`: ids of blocks that are new or differ, in the order of the text; `removed`: how many are gone.
 */
export function changedBlocks(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): { readonly changed: readonly string[]; readonly removed: number } {
  return {
    changed: Object.keys(now).filter((id) => !Object.hasOwn(before, id) || before[id] !== now[id]),
    removed: Object.keys(before).filter((id) => !Object.hasOwn(now, id)).length,
  };
}
