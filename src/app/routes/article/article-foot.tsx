import type { Source } from '#domain/article/schema.ts';
import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import { ownValue } from '#domain/values/own-value.ts';
import { reasonText } from '../../strings/reason-text.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StoryCard, StoryList } from '../../ui/story-card.tsx';
import styles from './article-foot.module.css';

type Here = { readonly date: string | null; readonly place: string | null };

/** Corrections and additions since publishing, if any. */
function Updates({ updates }: { readonly updates: ArticlePage['updates'] }) {
  const { article } = useStrings();
  if (updates.length === 0) return null;
  return (
    <Section title={article.updates}>
      <ul className={styles.list}>
        {updates.map(({ date, text }) => (
          <li key={date + text}>
            <EdtfTime date={date} />
            {`: ${text}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The documents that the story rests on. */
function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { article } = useStrings();
  return (
    <Section title={article.sources}>
      <ul className={styles.list}>
        {sources.map(({ url, title, publisher, lang }) => (
          <li key={url}>
            <span lang={lang ?? undefined}>
              <ExternalLink href={url}>{title}</ExternalLink>
              {`, ${publisher}`}
            </span>
            {lang && ownValue(article.sourceLanguages, lang) ? (
              <small>{` (${ownValue(article.sourceLanguages, lang)})`}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Related stories, each with its reason. */
function RelatedStories({ stories, here }: { readonly stories: readonly RelatedStory[]; readonly here: Here }) {
  const strings = useStrings();
  if (stories.length === 0) return null;
  return (
    <Section title={strings.related.title}>
      <ul className={styles.cards}>
        {stories.map((related) => (
          <li key={related.story.id}>
            <StoryCard story={related.story}>
              <p className={styles.reason}>{reasonText(related, here, strings)}</p>
            </StoryCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Stories that link to this one. */
function Backlinks({ stories }: { readonly stories: ArticlePage['backlinks'] }) {
  const { related } = useStrings();
  if (stories.length === 0) return null;
  return (
    <Section title={related.backlinks} note={related.backlinksNote}>
      <StoryList stories={stories} />
    </Section>
  );
}

/**
 * What follows a story's text: corrections, sources, related stories, backlinks.
 * @param here date and place of the story being read.
 */
export function ArticleFoot({ article, here }: { readonly article: ArticlePage; readonly here: Here }) {
  return (
    <div className={`${styles.foot} paint-later`}>
      <Updates updates={article.updates} />
      <Sources sources={article.sources} />
      <RelatedStories stories={article.related} here={here} />
      <Backlinks stories={article.backlinks} />
    </div>
  );
}
