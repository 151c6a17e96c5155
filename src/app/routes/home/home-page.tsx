import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '#domain/pages.ts';
import { site } from '../../config/site.ts';
import { siteWords } from '../../config/site-words.ts';
import { dataQuery } from '../../data/data-query.ts';
import { Deferred } from '../../loading/deferred.tsx';
import { hiPages } from '../../strings/hi-pages.ts';
import { PageLink } from '../../ui/links.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryCard, StoryList } from '../../ui/story-card.tsx';
import styles from './home-page.module.css';
import { StorylineTeaser } from './storyline-teaser.tsx';

const loadResumeLine = async () => (await import('../../features/position/for-you-line.tsx')).ForYouLine;
const loadForReturningReaders = async () => (await import('./for-returning-readers.tsx')).ForReturningReaders;

/** Home page: lead story, latest stories, running stories, and what returning readers get. */
export function HomePage() {
  const { data } = useSuspenseQuery(dataQuery('home'));
  const { home } = hiPages;
  return (
    <div className={styles.page}>
      <PageHead title={`${site.name}: ${siteWords.tagline}`} description={siteWords.description} path={paths.home()} />
      <h1 className={styles.tagline} tabIndex={-1}>
        <span className="visually-hidden">{`${site.name}: `}</span>
        {siteWords.tagline}
      </h1>
      <p className={styles['resume-line']}>
        <Deferred until="engaged" load={loadResumeLine} with={{}} placeholder={home.forYou} />
      </p>
      <section className={styles.lead} aria-label={home.lead}>
        <StoryCard story={data.lead} level={2} size="lead" showStandfirst />
      </section>
      <div className={styles.latest}>
        <Section title={home.latest}>
          <StoryList stories={data.latest} />
          <p>
            <PageLink to={paths.articles()}>{home.all}</PageLink>
          </p>
        </Section>
      </div>
      <div className={styles.storylines}>
        <Section title={home.storylines}>
          {data.storylines.map((storyline) => (
            <StorylineTeaser key={storyline.id} storyline={storyline} />
          ))}
        </Section>
      </div>
      <div className={styles.returning}>
        <Deferred until="engaged" load={loadForReturningReaders} with={{}} />
      </div>
    </div>
  );
}
