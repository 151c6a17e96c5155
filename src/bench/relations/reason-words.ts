import type { Reason } from '#domain/article/relation.ts';

/** The facts of a reason as one line; empty when it has none. */
export const reasonWords = ({ line, order, event, entities, words, storyline }: Reason): string =>
  [
    line && `“${line}”`,
    order,
    event?.label,
    entities.map(({ name }) => name).join(', '),
    words.map((word) => `‘${word}’`).join(', '),
    storyline?.title,
  ]
    .filter(Boolean)
    .join(' · ');
