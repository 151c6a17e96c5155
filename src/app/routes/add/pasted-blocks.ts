import type { LinkedBlock } from '#domain/article/linked.ts';
import { sentenceIds } from '#domain/article/sentence-id.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { sentences } from '#hindi/text/segment.ts';
import type { RawBlock, RawItem } from '#importer/text/model/raw-item.ts';

/** Splits a block's text into sentences with the ids that a published story would have. */
function splitSentences(blockId: string, text: string) {
  const pieces = sentences(text);
  const ids = sentenceIds(
    blockId,
    pieces.map((piece) => foldedWords(piece)),
  );
  return pieces.map((piece, index) => ({ id: ids[index] ?? blockId, text: piece }));
}

/** Converts one block. Pictures are not fetched; their captions are kept. */
function linkedBlock(block: RawBlock, resolve: (headline: string) => string | null): LinkedBlock {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { id, type: block.type, sentences: splitSentences(id, block.text) };
    case 'quote':
      return { id, type: 'quote', sentences: splitSentences(id, block.text), speaker: block.speaker, lang: null };
    case 'post': {
      const { author, date, url } = block;
      return { id, type: 'post', sentences: splitSentences(id, block.text), author, date, url, lang: null };
    }
    case 'list':
      return {
        id,
        type: 'list',
        ordered: block.ordered,
        items: block.items.map((item, index) => splitSentences(`${id}i${index}`, item)),
      };
    case 'table':
      return {
        id,
        type: 'table',
        caption: block.caption,
        header: [...block.header],
        rows: block.rows.map((row) => [...row]),
      };
    case 'figure': {
      const { alt, caption, credit } = block;
      return { id, type: 'figure', src: null, alt, width: null, height: null, caption, credit };
    }
    case 'related':
      return { id, type: 'related', headline: block.headline, target: resolve(block.headline) };
  }
}

/**
 * Converts an imported text into the blocks that the reading view shows.
 * @param resolve returns the id of the published story with a given headline, or `null`.
 */
export const pastedBlocks = (item: RawItem, resolve: (headline: string) => string | null): LinkedBlock[] =>
  item.blocks.map((block) => linkedBlock(block, resolve));
