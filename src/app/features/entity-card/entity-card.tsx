import type { ReactNode } from 'react';
import type { Summary } from '#domain/article/card.ts';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import styles from './entity-card.module.css';

/** Most stories that a card lists; the entity's page lists all. */
const MAX_STORIES = 2;

/**
 * The newest stories that name an entity, without the story being read.
 * @param reading id of the story being read.
 * @internal
 */
export const cardStories = ({ articles }: EntityPage, reading: string): readonly Summary[] =>
  articles.filter(({ id }) => id !== reading).slice(0, MAX_STORIES);

type EntityCardProps = {
  readonly page: EntityPage;
  /** Id of the story being read, which the card does not list. */
  readonly articleId: string;
  /** Id for the name, kind and explanation: the description of the link or sheet. */
  readonly descriptionId: string;
  /** Given in a sheet: the name becomes a heading with this id, and Tab reaches the links. */
  readonly headingId?: string;
  /** Shown beside the link to the entity's page. */
  readonly children?: ReactNode;
};

/** Focuses the heading on mount: focus was on the notice that the card replaces. */
const focusOn = (heading: HTMLElement | null): void => heading?.focus();

/** Card of an entity: name, kind, explanation, newest other stories, and a link to its page. */
export function EntityCard({ page, articleId, descriptionId, headingId, children }: EntityCardProps) {
  const { entity: words, entityCard } = hiPages;
  const { entity } = page;
  const stories = cardStories(page, articleId);
  const tabIndex = headingId ? undefined : -1;
  const name = entity.abbreviation ? `${entity.name} (${entity.abbreviation})` : entity.name;
  return (
    <div className={styles.card}>
      <div id={descriptionId}>
        {headingId ? (
          <h2 ref={focusOn} id={headingId} className={styles.name} tabIndex={-1}>
            {name}
          </h2>
        ) : (
          <p className={styles.name}>{name}</p>
        )}
        <p className={styles.kind}>{words.kinds[entity.kind]}</p>
        <p>{entity.explanation}</p>
      </div>
      {stories.length > 0 ? (
        <div className={styles.stories}>
          <p className={styles.kind}>{entityCard.stories}</p>
          <ul>
            {stories.map(({ id, headline, kind, date }) => (
              <li key={id}>
                <PageLink to={paths.article(id)} tabIndex={tabIndex}>
                  {headline}
                </PageLink>{' '}
                {kind === 'news' && date ? <EdtfTime date={date} /> : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <p className={styles.ways}>
        <PageLink to={paths.entity(entity.id)} tabIndex={tabIndex}>
          {entityCard.whole}
        </PageLink>
        {children}
      </p>
    </div>
  );
}
