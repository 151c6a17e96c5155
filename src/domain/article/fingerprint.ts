import { fnv1a } from '../values/hash.ts';
import type { LinkedBlock } from './linked.ts';

const short = (text: string): string => fnv1a(text).toString(36);

/** What a reader would call the content of a block. Sentence ids stand on folded words: mended punctuation is no change. */
function essence(block: LinkedBlock): string {
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

/** A short mark of each block's content, by block id: two versions of a story are compared by these. */
export function blockFingerprints(blocks: readonly LinkedBlock[]): Record<string, string> {
  return Object.fromEntries(blocks.map((block) => [block.id, short(`${block.type}\n${essence(block)}`)]));
}

type Text = {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly keyPoints: readonly string[];
  readonly blocks: readonly LinkedBlock[];
};

/** A short mark of a story's text. What stands around it (related stories, backlinks) may change without changing the story. */
export function storyFingerprint({ headline, standfirst, keyPoints, blocks }: Text): string {
  return short(JSON.stringify([headline, standfirst, keyPoints, blockFingerprints(blocks)]));
}

/**
 * Blocks that are new or other than at an earlier visit, in the order of the text.
 * @param before fingerprints of the earlier visit.
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
