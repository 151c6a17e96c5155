import { citationNumbers } from '#domain/article/citations.ts';
import type { LinkedBlock, Mention, Sentence } from '#domain/article/linked.ts';
import type { Article, Block } from '#domain/article/schema.ts';
import { sentenceIds } from '#domain/article/sentence-id.ts';
import type { EntityMention } from '#domain/entity/find-entities.ts';
import { sentences } from '#hindi/text/segment.ts';
import { createFullNames } from './full-names.ts';
import { createTextReader, type Linker, type ReadText } from './read-text.ts';

/** A sentence of the body, and what was read in it. */
export type BodySentence = { readonly block: string; readonly id: string; readonly read: ReadText };

/** The body of an article with its links. */
export type LinkedBody = {
  readonly blocks: readonly LinkedBlock[];
  /** All mentions, shown as links or not: ids of sentences in the order of the text, by entity id. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** All text of the article with what was found in it: the head, then the body, tables and captions included. */
  readonly read: readonly ReadText[];
  /** All sentences of the body, in the order of the text. Rows of tables and captions are none: nothing can point to them. */
  readonly sentences: readonly BodySentence[];
};

/** Selects the mentions to show as links: the first of each entity in a section. A heading opens a new section. */
function createSection() {
  let linked = new Set<string>();
  return {
    open() {
      linked = new Set();
    },
    firstMentions(mentions: readonly EntityMention[], missing: ReadonlyMap<EntityMention, string>): Mention[] {
      return mentions.flatMap((mention) => {
        const { entity, start, end } = mention;
        if (linked.has(entity)) return [];
        linked.add(entity);
        const fullName = missing.get(mention);
        return [{ start, end, entity, ...(fullName === undefined ? {} : { fullName }) }];
      });
    },
  };
}

/**
 * Links the body of an article: divides it into sentences with ids, links the first mention of each entity in a section (never
 * in a heading), and notes the timeline events that each sentence names. The sentences of a block, joined, are its text.
 */
export function linkBlocks(article: Article, linker: Linker): LinkedBody {
  const reader = createTextReader(article, linker);
  const section = createSection();
  const fullNames = createFullNames(linker.abbreviated);
  const mentions = new Map<string, string[]>();
  const body: BodySentence[] = [];
  const byHand = article.links.events ?? [];
  const first = article.blocks.findIndex(({ type }) => type === 'paragraph');

  const note = (sentence: string, named: readonly EntityMention[]) => {
    for (const { entity } of named) {
      const where = mentions.get(entity) ?? [];
      if (where.at(-1) !== sentence) where.push(sentence);
      mentions.set(entity, where);
    }
  };

  /** Links the texts of a block (its text, or the items of a list); ids of sentences count through the whole block. */
  const link = (block: Block, texts: readonly string[], lead: boolean): Sentence[][] => {
    const read = texts.map((text) => reader.readTogether(sentences(text), block.id, lead));
    const ids = sentenceIds(
      block.id,
      read.flat().map(({ words }) => words),
    );
    const isHeading = block.type === 'heading';
    // Headings have no links, and nothing is added to the words of a quotation.
    const glossed = !isHeading && block.type !== 'quote' && block.type !== 'post';
    // Events that an editor tied to the block go to its first sentence.
    let added = byHand.filter((mention) => mention.block === block.id).map(({ event }) => event);
    let next = 0;
    return read.map((pieces) =>
      pieces.map((piece): Sentence => {
        const id = ids[next] ?? block.id;
        next += 1;
        note(id, piece.mentions);
        const missing: ReadonlyMap<EntityMention, string> = glossed ? fullNames.missingIn(piece.mentions) : new Map();
        const links = isHeading ? [] : section.firstMentions(piece.mentions, missing);
        const events = isHeading ? [] : [...new Set([...added, ...piece.events])];
        added = [];
        // An editor's tie counts like one that was read.
        body.push({ block: block.id, id, read: { ...piece, events } });
        return {
          id,
          text: piece.text,
          ...(links.length > 0 ? { mentions: links } : {}),
          ...(events.length > 0 ? { events } : {}),
        };
      }),
    );
  };

  /** Citations of a block as numbers; absent when it has none. */
  const citesOf = ({ cites }: { readonly cites?: readonly string[] | undefined }): { cites: number[] | undefined } => {
    const numbers = citationNumbers(cites, article.sources);
    return { cites: numbers.length > 0 ? numbers : undefined };
  };

  const linkBlock = (block: Block, lead: boolean): LinkedBlock => {
    switch (block.type) {
      case 'heading':
        section.open();
        return { id: block.id, type: block.type, sentences: link(block, [block.text], lead).flat() };
      case 'paragraph':
      case 'quote':
      case 'post': {
        const { text, cites: _cites, ...rest } = block;
        return { ...rest, ...citesOf(block), sentences: link(block, [text], lead).flat() };
      }
      case 'list':
        return { ...block, ...citesOf(block), items: link(block, block.items, lead) };
      case 'table':
        for (const row of [block.header, ...block.rows]) reader.readTogether([row.join(' | ')], block.id, false);
        return { ...block, ...citesOf(block) };
      case 'figure':
        reader.readTogether([block.alt, block.caption ?? ''], block.id, false);
        return { ...block, ...citesOf(block) };
      case 'related':
        return block;
    }
  };

  for (const text of [article.headline, article.standfirst ?? '', ...article.keyPoints.map((point) => point.text)])
    reader.readTogether(sentences(text), null, true);
  const blocks = article.blocks.map((block, index) => linkBlock(block, index === first));
  return { blocks, mentions, read: reader.read, sentences: body };
}
