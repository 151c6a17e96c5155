import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { EntityPage as EntityPageData } from '#domain/page-data/entity-page.ts';
import { paths } from '#domain/pages.ts';
import { dataQuery } from '../../data/data-query.ts';
import { hi } from '../../strings/hi.ts';
import { hiPages } from '../../strings/hi-pages.ts';
import { ExternalLink, PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import { EntityEvents } from './entity-events.tsx';
import { EntityNames } from './entity-names.tsx';
import styles from './entity-page.module.css';

const wikidataUrl = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** Link to the running story about the entity, with its numbers of events and stories. */
function StorylineLink({ storyline }: { readonly storyline: NonNullable<EntityPageData['storyline']> }) {
  const { timeline } = hi;
  const { home } = hiPages;
  return (
    <p className={styles.storyline}>
      <PageLink to={paths.storyline(storyline.id)}>{timeline.of(storyline.title)}</PageLink>
      <span>{home.counts(storyline.eventCount, storyline.articleCount)}</span>
    </p>
  );
}

/** Page of a person, organisation, place or term: explanation, all spellings, the stories and events that name it. */
export function EntityPage() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(dataQuery('entity', id));
  const { nav, article } = hi;
  const { entity: words } = hiPages;
  const { entity, sources, storyline, articles, articleCount, timelines } = data;
  const title = entity.abbreviation ? `${entity.name} (${entity.abbreviation})` : entity.name;
  const note = articleCount > articles.length ? words.newest(articles.length, articleCount) : undefined;
  return (
    <div className={styles.page}>
      <PageHead title={title} description={entity.explanation} path={paths.entity(entity.id)} />
      <p className={styles.kind}>
        <PageLink to={paths.entities()}>{nav.entities}</PageLink> <span>{words.kinds[entity.kind]}</span>
      </p>
      <PageTitle>{title}</PageTitle>
      <p className={styles.explanation}>{entity.explanation}</p>
      {sources.length > 0 ? (
        <details className={styles.links}>
          <summary>{article.sources}</summary>
          <ul>
            {sources.map((source) => (
              <li key={JSON.stringify(source)}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {storyline ? <StorylineLink storyline={storyline} /> : null}
      <EntityNames entity={entity} />
      {entity.wikidata ? (
        <p className={styles.links}>
          <ExternalLink href={wikidataUrl(entity.wikidata)}>{words.wikidata}</ExternalLink>
        </p>
      ) : null}
      <div className={styles.columns}>
        <Section title={words.stories} note={note}>
          {articles.length > 0 ? <StoryList stories={articles} /> : <p>{words.noStories}</p>}
        </Section>
        {timelines.length > 0 ? (
          <div className={styles.events}>
            <EntityEvents timelines={timelines} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
