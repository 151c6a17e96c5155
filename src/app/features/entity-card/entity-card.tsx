import type { ReactNode } from 'react';
import type { EntityPage } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { cardStories } from './card-stories.ts';
import styles from './entity-card.module.css';

type EntityCardProps = {
  readonly page: EntityPage;
  /** The story being read: it is no news to its reader. */
  readonly articleId: string;
  /** Id of the part that tells who or what it is. */
  readonly descriptionId: string;
  /** Given in a dialog: the name is its heading, and its links can be reached by Tab. */
  readonly headingId?: string;
  /** What stands beside the way to the whole page. */
  readonly children?: ReactNode;
};

/** Focus stood on the notice that gives way to the card. */
const focusOn = (heading: HTMLElement | null): void => heading?.focus();

/** Name, kind, explanation, the newest other stories, and the way to the whole page. */
export function EntityCard({ page, articleId, descriptionId, headingId, children }: EntityCardProps) {
  const { entity: words, entityCard } = usePageStrings();
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
