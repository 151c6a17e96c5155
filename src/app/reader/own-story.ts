import * as v from 'valibot';
import type { LinkedBlock } from '#domain/article/linked.ts';
import { sentenceIds } from '#domain/article/sentence-id.ts';
import { foldedWords } from '#hindi/text/folded-words.ts';
import { sentences } from '#hindi/text/segment.ts';
import type { RawBlock, RawItem } from '#importer/text/model/raw-item.ts';

/** A text that a reader brought: kept on the device, in the reader's own library, never among the publisher's stories. */
export const OwnStorySchema = v.object({
  id: v.string(),
  headline: v.string(),
  /** The text as it was brought; it is read anew each time, so that a better reader reads it better. */
  text: v.string(),
  /** When it was kept, milliseconds since 1970. */
  keptAt: v.number(),
});
export type OwnStory = v.InferOutput<typeof OwnStorySchema>;

function cut(blockId: string, text: string) {
  const pieces = sentences(text);
  const ids = sentenceIds(
    blockId,
    pieces.map((piece) => foldedWords(piece)),
  );
  return pieces.map((piece, index) => ({ id: ids[index] ?? blockId, text: piece }));
}

/** A block as the reading view draws it. Pictures are not fetched: their captions stay. */
function drawn(block: RawBlock, resolve: (headline: string) => string | null): LinkedBlock {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { id, type: block.type, sentences: cut(id, block.text) };
    case 'quote':
      return { id, type: 'quote', sentences: cut(id, block.text), speaker: block.speaker, lang: null };
    case 'post': {
      const { author, date, url } = block;
      return { id, type: 'post', sentences: cut(id, block.text), author, date, url, lang: null };
    }
    case 'list':
      return {
        id,
        type: 'list',
        ordered: block.ordered,
        items: block.items.map((item, at) => cut(`${id}i${at}`, item)),
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
 * The blocks of a brought text, ready to be drawn.
 * @param resolve finds the article of ours behind a headline, or `null`.
 */
export const ownBlocks = (item: RawItem, resolve: (headline: string) => string | null): LinkedBlock[] =>
  item.blocks.map((block) => drawn(block, resolve));
