import { useMemo, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { EntityCards } from '../../features/entity-card/entity-cards.tsx';
import { RelatedStories } from '../../features/related/related-stories.tsx';
import { articleEvents } from '../../features/timeline/article-events.ts';
import { CurrentEventContext, createCurrentEvent } from '../../features/timeline/current-event.ts';
import { StorylineTimeline } from '../../features/timeline/storyline-timeline.tsx';
import { KeepSlot } from '../../loading/keep-slot.tsx';
import { useAfterPaint } from '../../loading/use-after-paint.ts';
import { whenWanted } from '../../loading/when-wanted.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ArticleText } from './article-text.tsx';
import styles from './article-view.module.css';
import { Backlinks } from './backlinks.tsx';
import { KeyPoints } from './key-points.tsx';
import { Sources } from './sources.tsx';
import { Updates } from './updates.tsx';

/** Where and when the story stands, for telling how far others are. An explainer stands outside time. */
const placeAndDate = ({ kind, dateline, publishedAt }: ArticlePage) => ({
  date: kind === 'news' ? (dateline.date ?? publishedAt) : null,
  place: dateline.place,
});

const articleLate = async () => {
  await whenWanted();
  return (await import('./article-late.tsx')).ArticleLate;
};

/** The reading view: the story, what it rests on, what belongs to it, and the running story's timeline beside it. */
export function ArticleView({ article }: { readonly article: ArticlePage }) {
  const { related, keep } = useStrings();
  const [storyline] = article.storylines;
  const story = useMemo(() => articleEvents(article), [article]);
  const [current] = useState(() => createCurrentEvent(article.events[0] ?? null));
  const { search } = useLocation();
  // On Back, or by a link into the text, reading begins far down: then everything stands at once, as in a prerendered page.
  const below = useAfterPaint(useNavigationType() === 'POP' || search !== '');
  const here = placeAndDate(article);
  return (
    <CurrentEventContext value={current}>
      <div className={styles.page} data-timeline={storyline ? '' : undefined}>
        <PageHead
          title={article.headline}
          description={article.standfirst ?? article.headline}
          path={paths.article(article.id)}
          type="article"
        />
        <article className={styles.article} lang={article.lang}>
          <ArticleHeader article={article} />
          {below ? (
            <>
              <KeepSlot label={keep} load={articleLate} with={{ article }} />
              {storyline ? <StorylineTimeline as="sheet" storyline={storyline} story={story} /> : null}
              <KeyPoints points={article.keyPoints} />
              <ArticleText article={article} current={current} here={here} />
            </>
          ) : null}
        </article>
        {below ? (
          <>
            {storyline ? <StorylineTimeline as="sidebar" storyline={storyline} story={story} /> : null}
            <div className={styles.after}>
              <Updates updates={article.updates} />
              <Sources sources={article.sources} />
              <RelatedStories title={related.title} stories={article.related} here={here} />
              <Backlinks stories={article.backlinks} />
            </div>
          </>
        ) : null}
      </div>
      <EntityCards articleId={article.id} />
    </CurrentEventContext>
  );
}
