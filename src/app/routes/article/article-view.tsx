import { Suspense, useMemo, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { toldOn } from '#domain/article/story-dates.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { EntityCards } from '../../features/entity-card/entity-cards.tsx';
import { SaveButton } from '../../features/save-button/save-button.tsx';
import { CurrentEventContext, createCurrentEvent } from '../../features/timeline/current-event.ts';
import { articleEvents } from '../../features/timeline/story-events.ts';
import { StorylineTimeline } from '../../features/timeline/storyline-timeline.tsx';
import { useAfterPaint } from '../../loading/deferred.tsx';
import { hydrateLater } from '../../loading/hydrate-later.ts';
import { hi } from '../../strings/hi.ts';
import type { DateAndPlace } from '../../strings/reason-text.ts';
import { PageHead } from '../../ui/page-head.tsx';
import foot from './article-foot.module.css';
import { ArticleHeader } from './article-header.tsx';
import { ArticleText } from './article-text.tsx';
import styles from './article-view.module.css';

/** Date and place of a story, to compare other stories with. An explainer has no date. */
const dateAndPlace = ({ kind, dateline, publishedAt }: ArticlePage): DateAndPlace => ({
  date: kind === 'news' ? toldOn({ dateline, publishedAt }) : null,
  place: dateline.place,
});

const loadFoot = async () => (await import('./article-foot.tsx')).ArticleFoot;
const Foot = hydrateLater(import.meta.env.SSR ? await loadFoot() : null, loadFoot);

const loadTools = async () => (await import('./article-tools.tsx')).ArticleTools;

/** A story with its sources, its related stories and the timeline of its running story. */
export function ArticleView({ article }: { readonly article: ArticlePage }) {
  const { save } = hi;
  const [storyline] = article.storylines;
  const story = useMemo(() => articleEvents(article), [article]);
  const [current] = useState(() => createCurrentEvent(article.events[0] ?? null));
  const { search } = useLocation();
  // The header is painted first, except where the reader lands further down, after Back or by a link to a sentence, and at
  // hydration, also a POP, which has to match the prerendered page.
  const hasRest = useAfterPaint(useNavigationType() === 'POP' || search !== '');
  const here = dateAndPlace(article);
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
          {hasRest ? (
            <>
              <SaveButton label={save} load={loadTools} with={{ article }} />
              {storyline ? <StorylineTimeline as="sheet" storyline={storyline} story={story} /> : null}
              <ArticleText article={article} current={current} here={here} />
            </>
          ) : null}
        </article>
        {hasRest ? (
          <>
            {storyline ? <StorylineTimeline as="sidebar" storyline={storyline} story={story} /> : null}
            <div className={`${foot.foot} paint-later`}>
              <Suspense fallback={null}>
                <Foot article={article} here={here} />
              </Suspense>
            </div>
          </>
        ) : null}
      </div>
      <EntityCards articleId={article.id} />
    </CurrentEventContext>
  );
}
