import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '#domain/paths.ts';
import { site } from '../../config/site.ts';
import { siteWords } from '../../config/site-words.ts';
import { homeQuery } from '../../data/queries/lists.ts';
import { Deferred } from '../../loading/deferred.tsx';
import { usePageStrings } from '../../strings/use-page-strings.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryCard, StoryList } from '../../ui/story-card.tsx';
import { ForYou } from './for-you.tsx';
import styles from './home-page.module.css';
import { StorylineTeaser } from './storyline-teaser.tsx';

const loadOwnPart = async () => (await import('./own-part.tsx')).OwnPart;

/** Lead story, latest stories, running stories. */
export function HomePage() {
  const { data } = useSuspenseQuery(homeQuery());
  const { home } = usePageStrings();
  return (
    <div className={styles.page}>
      <PageHead title={`${site.name}: ${siteWords.tagline}`} description={siteWords.description} path={paths.home()} />
      <h1 className={styles.tagline} tabIndex={-1}>
        <span className="visually-hidden">{`${site.name}: `}</span>
        {siteWords.tagline}
      </h1>
      <ForYou />
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
      <div className={styles.own}>
        <Deferred until="engaged" load={loadOwnPart} with={{}} />
      </div>
    </div>
  );
}
