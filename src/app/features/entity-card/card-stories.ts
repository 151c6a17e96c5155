import type { Summary } from '#domain/article/card.ts';
import type { EntityPage } from '#domain/page-data/entity-page.ts';

/** A card is no list: the page has that. */
const MOST = 2;

/** The newest stories that name the entity, without the one being read. */
export const cardStories = ({ articles }: EntityPage, reading: string): readonly Summary[] =>
  articles.filter(({ id }) => id !== reading).slice(0, MOST);
