import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paths } from '#domain/paths.ts';
import { entityQuery } from '../../data/queries/lists.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryList } from '../../ui/story-card.tsx';
import { EntityEvents } from './entity-events.tsx';
import { EntityNames } from './entity-names.tsx';
import styles from './entity-page.module.css';
import { OwnStoryline } from './own-storyline.tsx';

const wikidataUrl = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** One person, organisation, place or term: explanation, every spelling, the stories and events that name it. */
export function EntityPage() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(entityQuery(id));
  const { nav } = useStrings();
  const { entity: words } = usePageStrings();
  const { entity, storyline, articles, articleCount, timelines } = data;
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
      {storyline ? <OwnStoryline storyline={storyline} /> : null}
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
