import type { SentenceRef } from '#domain/article/relation.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { BodySentence } from '../body/link-blocks.ts';

/** A sentence that names two entities. */
export type PairSentence = SentenceRef & { readonly article: string };

/** What two entities have to do with each other. */
export type EntityPair = {
  /** Ids, in the order of the alphabet. */
  readonly entities: readonly [string, string];
  /** Events that hold both, as {@link EventRef}s, in the order of the storylines. */
  readonly events: readonly EventRef[];
  /** Sentences that name both, in the order of the articles and of their texts. */
  readonly sentences: readonly PairSentence[];
};

export type EventRef = { readonly storyline: string; readonly event: string };

type Open = { events: EventRef[]; sentences: PairSentence[] };

/** Collects what pairs of entities share while articles are linked one by one. */
export type PairCollector = {
  readonly addArticle: (article: string, sentences: readonly BodySentence[]) => void;
  /** All pairs that an event or a sentence holds, by their ids. */
  readonly pairs: () => EntityPair[];
};

/** @param storylines whose events pair their entities and their places. */
export function createPairCollector(storylines: readonly Storyline[]): PairCollector {
  const open = new Map<string, Map<string, Open>>();
  const each = (ids: Iterable<string>, note: (pair: Open) => void): void => {
    const sorted = [...new Set(ids)].sort();
    sorted.forEach((a, index) => {
      const partners = open.get(a) ?? new Map<string, Open>();
      for (const b of sorted.slice(index + 1)) {
        const pair = partners.get(b) ?? { events: [], sentences: [] };
        note(pair);
        partners.set(b, pair);
      }
      if (partners.size > 0) open.set(a, partners);
    });
  };
  for (const { id, events } of storylines)
    for (const event of events)
      each([...event.entities, ...(event.place?.entity ? [event.place.entity] : [])], (pair) =>
        pair.events.push({ storyline: id, event: event.id }),
      );
  return {
    addArticle(article, sentences) {
      for (const { block, id, read } of sentences)
        each(
          read.mentions.map(({ entity }) => entity),
          (pair) => pair.sentences.push({ article, block, sentence: id }),
        );
    },
    pairs: () =>
      [...open.keys()]
        .sort()
        .flatMap((a) =>
          [...(open.get(a) ?? [])]
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([b, { events, sentences }]): EntityPair => ({ entities: [a, b], events, sentences })),
        ),
  };
}
