import type { Article } from '#domain/article/schema.ts';
import type { EntityMatcher, EntityMention } from '#domain/entity/find-entities.ts';
import { findExplicitDates } from '#hindi/dates/explicit-dates.ts';
import { type FoldedWord, foldedWords } from '#hindi/text/folded-words.ts';
import type { EventIndex } from '../events/event-index.ts';
import { findEvents } from '../events/find-events.ts';

/** What is known before any article is read. */
export type Linker = {
  /** Knows all entities, and places of events under ids that are no entity's. */
  readonly find: EntityMatcher;
  readonly entityIds: ReadonlySet<string>;
  /** Full names of entities that have a short form, by id. */
  readonly abbreviated: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, EventIndex>;
};

/** A piece of an article's text with what was found in it. */
export type ReadText = {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** Known entities only, in the order of the text. */
  readonly mentions: readonly EntityMention[];
  readonly events: readonly string[];
  /** Headline, standfirst, key points or first paragraph: what the story is about. */
  readonly lead: boolean;
};

export type TextReader = {
  /**
   * Reads pieces that stand together, the sentences of a paragraph or the cells of a row: what one of them names helps to
   * tell which event another one speaks of.
   * @param block id of the block they stand in, `null` for the head of the article.
   */
  readonly readTogether: (texts: readonly string[], block: string | null, lead: boolean) => ReadText[];
  /** Everything read so far. */
  readonly read: readonly ReadText[];
};

/** Adds the words that an editor marked in a block; what the list of names found in their place gives way. */
function addByHand(
  text: string,
  mentions: readonly EntityMention[],
  marked: readonly { text: string; entity: string }[],
) {
  let all = [...mentions];
  for (const { text: written, entity } of marked) {
    const start = text.indexOf(written);
    if (start < 0) continue;
    const end = start + written.length;
    all = all.filter((mention) => mention.end <= start || end <= mention.start);
    all.push({ entity, start, end, text: written });
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Reads one article from top to bottom: a short form needs the full name before it. */
export function createTextReader(article: Article, { find, entityIds, events }: Linker): TextReader {
  const { links } = article;
  const indexes = article.storylines.map((id) => events.get(id)).filter((index) => index !== undefined);
  const notEntities = new Set(links.notEntities);
  const notEvents = new Set(links.notEvents);
  const reported = new Set(article.events);
  const seen = new Set<string>();
  const read: ReadText[] = [];
  return {
    read,
    readTogether(texts, block, lead) {
      const inBlock = (mention: { block: string }) => mention.block === block;
      const notHere = new Set(links.notMentions?.filter(inBlock).map(({ entity }) => entity));
      const marked = links.entities?.filter(inBlock) ?? [];
      const pieces = texts.map((text) => {
        const words = foldedWords(text);
        const mentions = find(text, seen, words).filter(
          ({ entity }) => !notEntities.has(entity) && !notHere.has(entity),
        );
        return { text, words, mentions: addByHand(text, mentions, marked) };
      });
      const namedAround = new Set(pieces.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
      const found = pieces.map(({ text, words, mentions }): ReadText => {
        const dates = findExplicitDates(text, words).map(({ date }) => date);
        const named = new Set(mentions.map(({ entity }) => entity));
        const evidence = { dates, named, namedAround, words: new Set(words.map(({ folded }) => folded)) };
        const told = dates.length === 0 ? [] : indexes.flatMap((index) => findEvents(index, evidence, reported));
        return {
          text,
          words,
          mentions: mentions.filter(({ entity }) => entityIds.has(entity)),
          events: told.filter((id) => !notEvents.has(id)),
          lead,
        };
      });
      read.push(...found);
      return found;
    },
  };
}
