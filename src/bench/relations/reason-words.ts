import type { Reason } from '#domain/article/relation.ts';

/** The facts of a reason as one line; empty when it has none. */
export const reasonWords = ({ event, entities, storyline }: Reason): string =>
  [event?.label, entities.map(({ name }) => name).join(', '), storyline?.title].filter(Boolean).join(' · ');
