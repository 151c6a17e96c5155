import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { ArticlePage as Article } from '#shared/page/article-page.ts';
import { paths } from '#shared/paths.ts';
import { PageHead } from '../../components/page-head.tsx';
import { RelatedStories } from '../../features/related/related-stories.tsx';
import { StorylineTimeline } from '../../features/timeline/storyline-timeline.tsx';
import { articleQuery } from '../../queries/article.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ArticleBody } from './article-body.tsx';
import { ArticleHeader } from './article-header.tsx';
import styles from './article-page.module.css';
import { Backlinks } from './backlinks.tsx';
import { KeyPoints } from './key-points.tsx';
import { Sources } from './sources.tsx';
import { Updates } from './updates.tsx';

/** Where and when the story stands, for telling how far others are. An explainer stands outside time. */
const here = ({ kind, dateline, publishedAt }: Article) => ({
  date: kind === 'news' ? (dateline.date ?? publishedAt) : null,
  place: dateline.place,
});

/** The reading view: the story, what it rests on, what belongs to it, and the running story's timeline beside it. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(id));
  const { related } = useStrings();
  const [storyline] = article.storylines;
  const timeline = storyline ? { storyline: storyline.id, articleId: article.id, ownEvents: article.events } : null;
  return (
    <div className={styles.page} data-timeline={timeline ? '' : undefined}>
      <PageHead
        title={article.headline}
        description={article.standfirst ?? article.headline}
        path={paths.article(article.id)}
        type="article"
      />
      <article className={styles.article} lang={article.lang}>
        <ArticleHeader article={article} />
        {timeline ? <StorylineTimeline key={article.id} as="sheet" {...timeline} /> : null}
        <KeyPoints points={article.keyPoints} />
        <ArticleBody article={article} here={here(article)} />
        <Updates updates={article.updates} />
        <Sources sources={article.sources} />
      </article>
      {timeline ? <StorylineTimeline key={article.id} as="sidebar" {...timeline} /> : null}
      <div className={styles.after}>
        <RelatedStories title={related.title} stories={article.related} here={here(article)} />
        <Backlinks stories={article.backlinks} />
      </div>
    </div>
  );
}
