import { describe, expect, it } from 'vitest';
import { sampleArticle } from '#checks/samples/sample-pages.ts';
import { blockFingerprints, changedBlocks, storyFingerprint } from './fingerprint.ts';
import type { LinkedBlock } from './linked.ts';

const edit = (change: (blocks: LinkedBlock[]) => void) => {
  const article = sampleArticle();
  change(article.blocks);
  return article;
};

describe('fingerprints', () => {
  it.each<[string, (blocks: LinkedBlock[]) => void, string[]]>([
    [
      'a sentence that was rewritten',
      ([p1]) => p1?.type === 'paragraph' && Object.assign(p1.sentences[0] ?? {}, { id: 'p1-zzzz' }),
      ['p1'],
    ],
    [
      'a list with one more item',
      (blocks) => blocks[2]?.type === 'list' && blocks[2].items.push([{ id: 'l1-ffff', text: 'तीन' }]),
      ['l1'],
    ],
    [
      'a cell of a table',
      (blocks) => blocks[3]?.type === 'table' && Object.assign(blocks[3], { rows: [['1', '3']] }),
      ['t1'],
    ],
    ['a new paragraph', (blocks) => blocks.push({ id: 'p2', type: 'paragraph', sentences: [] }), ['p2']],
  ])('tell %s', (_, change, changed) => {
    const before = sampleArticle();
    const after = edit(change);
    expect(changedBlocks(blockFingerprints(before.blocks), blockFingerprints(after.blocks)).changed).toEqual(changed);
    expect(storyFingerprint(after)).not.toBe(storyFingerprint(before));
  });

  it('do not change with links found anew or related stories', () => {
    const before = sampleArticle();
    const after = edit(([p1]) => p1?.type === 'paragraph' && Object.assign(p1.sentences[0] ?? {}, { mentions: [] }));
    after.backlinks.push({ id: 'doosri', headline: 'दूसरी', date: null, place: null, kind: 'news' });
    expect(storyFingerprint(after)).toBe(storyFingerprint(before));
  });
});
