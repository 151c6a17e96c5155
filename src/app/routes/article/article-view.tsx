import { useMemo, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/paths.ts';
import { EntityCards } from '../../features/entity-card/entity-cards.tsx';
import { SaveButton } from '../../features/save-button/save-button.tsx';
import { articleEvents } from '../../features/timeline/article-events.ts';
import { CurrentEventContext, createCurrentEvent } from '../../features/timeline/current-event.ts';
import { StorylineTimeline } from '../../features/timeline/storyline-timeline.tsx';
import { useAfterPaint } from '../../loading/after-paint.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { ArticleFoot } from './article-foot.tsx';
import { ArticleHeader } from './article-header.tsx';
import { ArticleText } from './article-text.tsx';
import styles from './article-view.module.css';

/** Where and when the story stands, for telling how far others are. An explainer stands outside time. */
const placeAndDate = ({ kind, dateline, publishedAt }: ArticlePage) => ({
  date: kind === 'news' ? (dateline.date ?? publishedAt) : null,
  place: dateline.place,
});

const loadTools = async () => (await import('./article-tools.tsx')).ArticleTools;

/** The reading view: the story, what it rests on, what belongs to it, and the running story's timeline beside it. */
export function ArticleView({ article }: { readonly article: ArticlePage }) {
  const { keep } = useStrings();
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
              <SaveButton label={keep} load={loadTools} with={{ article }} />
              {storyline ? <StorylineTimeline as="sheet" storyline={storyline} story={story} /> : null}
              <ArticleText article={article} current={current} here={here} />
            </>
          ) : null}
        </article>
        {below ? (
          <>
            {storyline ? <StorylineTimeline as="sidebar" storyline={storyline} story={story} /> : null}
            <ArticleFoot article={article} here={here} />
          </>
        ) : null}
      </div>
      <EntityCards articleId={article.id} />
    </CurrentEventContext>
  );
}
