import { paths } from '#domain/pages.ts';
import type { SearchedStory } from '#search/worker/protocol.ts';
import { cutSpans } from '../../ui/cut-spans.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { PageLink } from '../../ui/links.tsx';
import styles from './search-page.module.css';

/** A found story with the sentence that matches best, its matches marked. The link opens the story at that sentence. */
export function StoryResult({ story, onOpen }: { readonly story: SearchedStory; readonly onOpen: () => void }) {
  const { id, title, date, snippet } = story;
  return (
    <article className={styles.story}>
      <h2>
        <PageLink
          to={snippet ? paths.sentence(id, snippet.sentence) : paths.article(id)}
          data-result=""
          onClick={onOpen}
        >
          {title}
        </PageLink>
      </h2>
      {snippet ? (
        <p className={styles.snippet}>
          {cutSpans(snippet.text, snippet.marks).map(({ text, span }, index) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, always in this order
            span ? <mark key={index}>{text}</mark> : text,
          )}
        </p>
      ) : null}
      {date ? (
        <p className={styles.date}>
          <EdtfTime date={date} />
        </p>
      ) : null}
    </article>
  );
}
