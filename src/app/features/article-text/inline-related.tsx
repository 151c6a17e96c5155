import type { LinkedBlock } from '#domain/article/linked.ts';
import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { paths } from '#domain/pages.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { hi } from '../../strings/hi.ts';
import { type DateAndPlace, laterBy, reasonText, tieText } from '../../strings/reason-text.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import styles from './inline-related.module.css';

type InlineRelatedProps = {
  readonly block: Extract<LinkedBlock, { type: 'related' }>;
  /** Stories that the text links to, by id. */
  readonly inline: ArticlePage['inline'];
  /** Date and place of the story being read. */
  readonly here: DateAndPlace;
};

/** A link to a related story inside the text (`यह भी पढ़ें`). A story that this site does not have is plain text. */
export function InlineRelated({ block, inline, here }: InlineRelatedProps) {
  const strings = hi;
  const { alsoRead, notHere, searchForIt, laterStory } = strings.article;
  const related = block.target === null ? undefined : getOwn(inline, block.target);
  if (!related) {
    return (
      <aside id={block.id} className={styles.card} aria-label={`${alsoRead}: ${block.headline}`}>
        <p className={styles.mark}>{alsoRead}</p>
        <p className={styles.headline}>{block.headline}</p>
        <p className={styles.reason}>
          {notHere} <PageLink to={paths.search(block.headline)}>{searchForIt}</PageLink>
        </p>
      </aside>
    );
  }
  const { story } = related;
  const later = laterBy(story, here, strings);
  return (
    <aside id={block.id} className={styles.card} aria-label={`${alsoRead}: ${block.headline}`}>
      <p className={styles.mark}>{alsoRead}</p>
      <p className={styles.headline}>
        <PageLink to={paths.article(story.id)}>{story.headline}</PageLink>
      </p>
      <p className={styles.meta}>
        {story.date ? <EdtfTime date={story.date} /> : null}
        {later ? <strong>{laterStory(later)}</strong> : null}
      </p>
      {/* How much later it is stands above. */}
      <p className={styles.reason}>{later ? tieText(related, strings) : reasonText(related, here, strings)}</p>
    </aside>
  );
}
