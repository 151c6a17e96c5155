import type { ArticlePage } from '#domain/page-data/article-page.ts';
import type { TimelineEvent } from '#domain/page-data/timeline.ts';

/** The events of the running story that a story reports or names. */
export type ArticleEvents = {
  readonly articleId: string;
  /** Ids of the events that the story reports, the main one first. */
  readonly reported: readonly string[];
  /** Id of the first sentence that names an event, by the event's id. */
  readonly sentences: ReadonlyMap<string, string>;
};

/** Finds the events that a story reports, and the first sentence that names each event. */
export function articleEvents({ id, events, blocks }: ArticlePage): ArticleEvents {
  const sentences = new Map<string, string>();
  const all = blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flat();
    return 'sentences' in block ? block.sentences : [];
  });
  for (const sentence of all) {
    for (const event of sentence.events ?? []) if (!sentences.has(event)) sentences.set(event, sentence.id);
  }
  return { articleId: id, reported: events, sentences };
}

/** A block that names events, with those of its sentences that name them. Tops are in pixels from the top of the document. */
export type NamedEvents = {
  readonly top: number;
  readonly sentences: readonly { readonly top: number; readonly event: string }[];
};

/** A block is reached once its top is within this distance from the top of the screen, in pixels. */
const BLOCK_LINE = 130;
/** The same for a later sentence inside a block. */
const SENTENCE_LINE = 24;

/** Finds the last item whose top is at most `line`, by binary search. @param items in the order of the page. */
function lastAbove<T extends { readonly top: number }>(items: readonly T[], line: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.top ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/**
 * Finds the current event: of the last block that has reached the top of the screen, the event of the last sentence that has
 * reached it, or of its first sentence.
 * @param scrolled scroll position of the document, in pixels.
 * @returns the event's id, `null` when no block has reached the top.
 */
export function eventAt(blocks: readonly NamedEvents[], scrolled: number): string | null {
  const block = lastAbove(blocks, scrolled + BLOCK_LINE);
  if (!block) return null;
  return (lastAbove(block.sentences, scrolled + SENTENCE_LINE) ?? block.sentences[0])?.event ?? null;
}

/** Which events of a timeline are shown. */
export type TimelineFilter = {
  /** Kind of the events to show; `null` shows all kinds. */
  readonly kind: string | null;
  /** Show only events that the story being read reports or names. */
  readonly onlyStory: boolean;
};

/** Shows all events. */
export const NO_FILTER: TimelineFilter = { kind: null, onlyStory: false };

/**
 * Filters events; their order stays.
 * @param story the story being read.
 * @param current id of the current event: it always passes, so that one event is marked as current.
 */
export function filterEvents(
  events: readonly TimelineEvent[],
  { kind, onlyStory }: TimelineFilter,
  story: ArticleEvents | undefined,
  current: string | null,
): readonly TimelineEvent[] {
  if (kind === null && !onlyStory) return events;
  return events.filter(({ id, kind: eventKind }) => {
    if (id === current) return true;
    const ofKind = kind === null || eventKind === kind;
    return ofKind && (!onlyStory || story?.reported.includes(id) || story?.sentences.has(id));
  });
}
