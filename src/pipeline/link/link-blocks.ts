import type { LinkedBlock, Mention, Sentence } from '#shared/article/linked.ts';
import type { Article, Block } from '#shared/article/schema.ts';
import { sentenceIds } from '#shared/article/sentence-id.ts';
import type { EntityMatcher, EntityMention } from '#shared/entity/find-entities.ts';
import { findExplicitDates } from '#shared/hindi/explicit-dates.ts';
import { type FoldedWord, foldedWords } from '#shared/hindi/folded-words.ts';
import { sentences } from '#shared/hindi/segment.ts';
import type { EventIndex } from './event-index.ts';
import { type Evidence, findEvents } from './find-events.ts';

/** A piece of the article's text with what was found in it. */
export type ReadText = {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** Known entities only. */
  readonly mentions: readonly EntityMention[];
  readonly events: readonly string[];
  /** Headline, standfirst, key points or first paragraph: what the story is about. */
  readonly lead: boolean;
};

export type LinkedBody = {
  readonly blocks: readonly LinkedBlock[];
  readonly mentions: ReadonlyMap<string, readonly string[]>;
  /** Everything read, in the order a reader meets it: the head of the article, then the body, tables included. */
  readonly read: readonly ReadText[];
};

export type Linker = {
  /** Knows all entities, and places of events under ids that are no entity's. */
  readonly find: EntityMatcher;
  readonly entityIds: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, EventIndex>;
};

/** Reads one article from top to bottom. */
class ArticleReader {
  readonly #linker: Linker;
  readonly #indexes: readonly EventIndex[];
  readonly #seen = new Set<string>();
  readonly #vetoed: ReadonlySet<string>;
  readonly #vetoedEvents: ReadonlySet<string>;
  readonly #reported: ReadonlySet<string>;
  readonly #mentions = new Map<string, string[]>();
  readonly read: ReadText[] = [];
  /** Entities already linked in this section. */
  #linked = new Set<string>();

  constructor(article: Article, linker: Linker) {
    this.#linker = linker;
    this.#indexes = article.storylines.map((id) => linker.events.get(id)).filter((index) => index !== undefined);
    this.#vetoed = new Set(article.links.notEntities);
    this.#vetoedEvents = new Set(article.links.notEvents);
    this.#reported = new Set(article.events);
  }

  /** Reads pieces that stand together: the sentences of a paragraph, the cells of a row. */
  readTogether(texts: readonly string[], lead: boolean): ReadText[] {
    const { find, entityIds } = this.#linker;
    const pieces = texts.map((text) => {
      const words = foldedWords(text);
      const named = find(text, this.#seen, words);
      return { text, words, named };
    });
    const around = new Set(pieces.flatMap(({ named }) => named.map(({ entity }) => entity)));
    const read = pieces.map(({ text, words, named }) => {
      const evidence: Evidence = {
        dates: findExplicitDates(text, words).map(({ date }) => date),
        named: new Set(named.map(({ entity }) => entity)),
        namedAround: around,
        words: new Set(words.map(({ folded }) => folded)),
      };
      const events = this.#indexes.flatMap((index) => findEvents(index, evidence, this.#reported));
      return {
        text,
        words,
        mentions: named.filter(({ entity }) => entityIds.has(entity) && !this.#vetoed.has(entity)),
        events: events.filter((id) => !this.#vetoedEvents.has(id)),
        lead,
      };
    });
    this.read.push(...read);
    return read;
  }

  newSection(): void {
    this.#linked = new Set();
  }

  /** The first mention of each entity in this section. */
  #toLink(mentions: readonly EntityMention[]): Mention[] {
    return mentions.flatMap(({ entity, start, end }) => {
      if (this.#linked.has(entity)) return [];
      this.#linked.add(entity);
      return [{ start, end, entity }];
    });
  }

  /** Cuts texts of one block (its text, or the items of a list) into sentences with ids of that block. */
  sentences(blockId: string, texts: readonly string[], options: { heading: boolean; lead: boolean }): Sentence[][] {
    const cut = texts.map((text) => sentences(text));
    const ids = sentenceIds(blockId, cut.flat());
    let next = 0;
    return cut.map((pieces) =>
      this.readTogether(pieces, options.lead).map(({ text, mentions, events }): Sentence => {
        const id = ids[next] ?? blockId;
        next += 1;
        for (const { entity } of mentions) {
          const where = this.#mentions.get(entity) ?? [];
          if (where.at(-1) !== id) where.push(id);
          this.#mentions.set(entity, where);
        }
        if (options.heading) return { id, text };
        const links = this.#toLink(mentions);
        return {
          id,
          text,
          ...(links.length > 0 ? { mentions: links } : {}),
          ...(events.length > 0 ? { events: [...events] } : {}),
        };
      }),
    );
  }

  readonly mentions: ReadonlyMap<string, readonly string[]> = this.#mentions;

  block(block: Block, lead: boolean): LinkedBlock {
    const one = (text: string, heading = false) => this.sentences(block.id, [text], { heading, lead })[0] ?? [];
    switch (block.type) {
      case 'paragraph':
        return { id: block.id, type: block.type, sentences: one(block.text) };
      case 'heading':
        this.newSection();
        return { id: block.id, type: block.type, sentences: one(block.text, true) };
      case 'quote': {
        const { text, ...rest } = block;
        return { ...rest, sentences: one(text) };
      }
      case 'post': {
        const { text, ...rest } = block;
        return { ...rest, sentences: one(text) };
      }
      case 'list':
        return { ...block, items: this.sentences(block.id, block.items, { heading: false, lead }) };
      case 'table':
        for (const row of [block.header, ...block.rows]) this.readTogether([row.join(' | ')], false);
        return block;
      case 'figure':
        this.readTogether([block.alt, block.caption ?? ''], false);
        return block;
      case 'related':
        return block;
    }
  }
}

/** Puts events that an editor tied to a block by hand on its first sentence. */
function addByHand(blocks: readonly LinkedBlock[], article: Article): LinkedBlock[] {
  const { events = [] } = article.links;
  return blocks.map((block) => {
    const added = events.filter((byHand) => byHand.block === block.id).map(({ event }) => event);
    if (added.length === 0 || block.type === 'table' || block.type === 'figure' || block.type === 'related')
      return block;
    const put = (list: readonly Sentence[]): Sentence[] =>
      list.map((sentence, index) =>
        index > 0 ? sentence : { ...sentence, events: [...new Set([...added, ...(sentence.events ?? [])])] },
      );
    if (block.type === 'list') {
      return { ...block, items: block.items.map((item, index) => (index > 0 ? item : put(item))) };
    }
    return { ...block, sentences: put(block.sentences) };
  });
}

/** Links the body of an article: sentences with ids, entities at first mention in a section, timeline events. */
export function linkBlocks(article: Article, linker: Linker): LinkedBody {
  const reader = new ArticleReader(article, linker);
  reader.readTogether([article.headline], true);
  for (const text of [article.standfirst ?? '', ...article.keyPoints]) reader.readTogether(sentences(text), true);
  const first = article.blocks.findIndex(({ type }) => type === 'paragraph');
  const blocks = article.blocks.map((block, index) => reader.block(block, index === first));
  return { blocks: addByHand(blocks, article), mentions: reader.mentions, read: reader.read };
}
