import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { paths } from '#shared/paths.ts';
import { ExternalLink } from '../../components/external-link.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { PageLink } from '../../components/page-link.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { StoryList } from '../../components/story-list.tsx';
import { TimelineList } from '../../features/timeline/timeline-list.tsx';
import { entityQuery } from '../../queries/lists.ts';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './entity-page.module.css';

const wikidataUrl = (id: string): string => `https://www.wikidata.org/wiki/${id}`;

/** One person, organisation, place or term: explanation, every spelling, the stories and events that name it. */
export function EntityPage() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(entityQuery(id));
  const { nav } = useStrings();
  const { entity: words } = usePageStrings();
  const { entity, storyline, articles, events } = data;
  const title = entity.abbreviation ? `${entity.name} (${entity.abbreviation})` : entity.name;
  const spellings = [...entity.variants, ...entity.shortForms];
  return (
    <div className={styles.page}>
      <PageHead title={title} description={entity.explanation} path={paths.entity(entity.id)} />
      <p className={styles.kind}>
        <PageLink to={paths.entities()}>{nav.entities}</PageLink> <span>{words.kinds[entity.kind]}</span>
      </p>
      <PageTitle>{title}</PageTitle>
      <p className={styles.explanation}>{entity.explanation}</p>
      <dl className={styles.names}>
        {spellings.length > 0 ? (
          <>
            <dt>{words.spellings}</dt>
            <dd>{spellings.join(', ')}</dd>
          </>
        ) : null}
        <dt>{words.latin}</dt>
        <dd lang="en">{[...new Set([entity.english, ...entity.roman])].join(', ')}</dd>
      </dl>
      {storyline || entity.wikidata ? (
        <p className={styles.links}>
          {storyline ? (
            <PageLink to={paths.storyline(storyline.id)}>{words.storyline(storyline.title)}</PageLink>
          ) : null}
          {entity.wikidata ? <ExternalLink href={wikidataUrl(entity.wikidata)}>{words.wikidata}</ExternalLink> : null}
        </p>
      ) : null}
      <Section title={words.stories}>
        {articles.length > 0 ? <StoryList stories={articles} /> : <p>{words.noStories}</p>}
      </Section>
      {events.length > 0 ? (
        <Section title={words.events}>
          <TimelineList events={events.map(({ event }) => event)} />
        </Section>
      ) : null}
    </div>
  );
}
