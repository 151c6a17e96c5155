import type { LinkedBlock } from '#domain/article/linked.ts';
import type { SentenceRef } from '#domain/article/relation.ts';

/** A sentence of a body with its text. */
export type PlacedSentence = SentenceRef & { readonly text: string };

/** All sentences of a body in the order of the text, with their blocks. Rows of tables and captions are none. */
export const bodySentences = (blocks: readonly LinkedBlock[]): PlacedSentence[] =>
  blocks.flatMap((block) => {
    const sentences = block.type === 'list' ? block.items.flat() : 'sentences' in block ? block.sentences : [];
    return sentences.map(({ id, text }) => ({ block: block.id, sentence: id, text }));
  });
