import type { Article } from '#domain/article/schema.ts';
import type { EntityMatcher, EntityMention } from '#domain/entity/find-entities.ts';
import { findExplicitDates } from '#hindi/dates/explicit-dates.ts';
import { type FoldedWord, foldedWords } from '#hindi/text/folded-words.ts';
import type { EventIndex } from '../events/event-index.ts';
import { findEvents } from '../events/find-events.ts';

/** What mentions and events are found with; the same for all articles. */
export type Linker = {
  /** Finds entities, and places of events, which have ids of their own that no entity has. */
  readonly find: EntityMatcher;
  readonly entityIds: ReadonlySet<string>;
  /** Full names of the entities that have an abbreviation, by id. */
  readonly abbreviated: ReadonlyMap<string, string>;
  /** By storyline id. */
  readonly events: ReadonlyMap<string, EventIndex>;
};

/** A sentence, table row or caption, and what was found in it. */
export type ReadText = {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** Mentions of entities, in the order of the text. */
  readonly mentions: readonly EntityMention[];
  /** Ids of the events that it names. */
  readonly events: readonly string[];
  /** Part of the headline, standfirst, key points or first paragraph, which say what the article is about. */
  readonly lead: boolean;
};

export type TextReader = {
  /**
   * Reads texts that belong together, such as the sentences of a paragraph: a name in one of them is evidence for the event that
   * another one speaks of.
   * @param block id of their block, `null` for the head of the article.
   */
  readonly readTogether: (texts: readonly string[], block: string | null, lead: boolean) => ReadText[];
  /** All texts read so far. */
  readonly read: readonly ReadText[];
};

/** Adds the mentions that an editor marked in a block. They replace mentions found at the same position. */
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

/** Makes a reader of one article. Texts are read from top to bottom: a short form counts only after the full name. */
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
      const wordsAround = new Set(pieces.flatMap(({ words }) => words.map(({ folded }) => folded)));
      const found = pieces.map(({ text, words, mentions }): ReadText => {
        const dates = findExplicitDates(text, words).map(({ date }) => date);
        const named = new Set(mentions.map(({ entity }) => entity));
        const evidence = { dates, named, namedAround, words: new Set(words.map(({ folded }) => folded)), wordsAround };
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
