import type { ArticlePage, RelatedStory } from '#domain/page-data/article-page.ts';
import type { PageSource } from '#domain/page-data/source.ts';
import { hi } from '../../strings/hi.ts';
import { type DateAndPlace, reasonText, tieText, whenAndWhere } from '../../strings/reason-text.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { StoryCard, StoryList } from '../../ui/story-card.tsx';
import styles from './article-foot.module.css';

/** Corrections and additions since the story was published, if any. */
function Updates({ updates }: { readonly updates: ArticlePage['updates'] }) {
  const { article } = hi;
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

/** Sources with the ids that the numbers in the text link to. */
const numbered = (sources: readonly PageSource[]) =>
  sources.map((source, index) => ({ source, id: `src${index + 1}` }));

/** Sources of the story. */
function Sources({ sources }: { readonly sources: readonly PageSource[] }) {
  const { article } = hi;
  return (
    <Section id="sources" title={article.sources}>
      <ol className={styles.list}>
        {numbered(sources).map(({ source, id }) => (
          <li key={id} id={id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

type RelatedStoriesProps = { readonly stories: readonly RelatedStory[]; readonly here: DateAndPlace };

/** Related stories, each with the reason why it is related; what several in a row share is said once, above them. */
function RelatedStories({ stories, here }: RelatedStoriesProps) {
  const strings = hi;
  if (stories.length === 0) return null;
  const groups: { readonly tie: string; readonly members: RelatedStory[] }[] = [];
  for (const related of stories) {
    const tie = tieText(related, strings);
    const last = groups.at(-1);
    if (tie && last?.tie === tie) last.members.push(related);
    else groups.push({ tie, members: [related] });
  }
  const cards = (members: readonly RelatedStory[], why: (related: RelatedStory) => string) =>
    members.map((related) => (
      <li key={related.story.id}>
        <StoryCard story={related.story}>
          <p className={styles.reason}>{why(related)}</p>
        </StoryCard>
      </li>
    ));
  return (
    <Section title={strings.related.title}>
      <ul className={styles.cards}>
        {groups.map(({ tie, members }) =>
          members.length === 1 ? (
            cards(members, (related) => reasonText(related, here, strings))
          ) : (
            <li key={tie} className={styles.group}>
              <p className={styles.reason}>{tie}</p>
              <ul className={styles.cards}>
                {cards(members, (related) => whenAndWhere(related.story, here, strings))}
              </ul>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}

/** Stories that link to this one. */
function Backlinks({ stories }: { readonly stories: ArticlePage['backlinks'] }) {
  const { related } = hi;
  if (stories.length === 0) return null;
  return (
    <Section title={related.backlinks} note={related.backlinksNote}>
      <StoryList stories={stories} />
    </Section>
  );
}

type ArticleFootProps = {
  readonly article: ArticlePage;
  /** Date and place of the story. */
  readonly here: DateAndPlace;
};

/** What follows a story's text: updates, sources, related stories, backlinks. */
export function ArticleFoot({ article, here }: ArticleFootProps) {
  return (
    <>
      <Updates updates={article.updates} />
      <Sources sources={article.sources} />
      <RelatedStories stories={article.related} here={here} />
      <Backlinks stories={article.backlinks} />
    </>
  );
}
