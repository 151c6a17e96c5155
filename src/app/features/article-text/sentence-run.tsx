import type { Sentence } from '#domain/article/linked.ts';
import { paths } from '#domain/pages.ts';
import { cutSpans } from '../../ui/cut-spans.ts';
import { PageLink } from '../../ui/links.tsx';
import styles from './sentence-run.module.css';

/** Whether a bracket follows, usually with another form of the name: two brackets in a row would be hard to read. */
const bracketFollows = (text: string, end: number): boolean => /^\s*\(/.test(text.slice(end));

/**
 * Consecutive sentences. Each is an element with an id, to which links and the timeline can point. Names of people,
 * organisations, places and terms are links. After the first short form that the text does not explain, the style sheet shows
 * the full name (`data-full`, or `title` where a bracket follows); the text itself stays as it was written.
 */
export function SentenceRun({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map(({ id, text, mentions = [], events }) => (
    <span key={id} id={id} data-events={events?.join(' ')}>
      {cutSpans(text, mentions).map(({ text: piece, span }) =>
        span ? (
          <PageLink
            key={span.start}
            className={styles.entity}
            to={paths.entity(span.entity)}
            data-entity={span.entity}
            {...(span.fullName ? { [bracketFollows(text, span.end) ? 'title' : 'data-full']: span.fullName } : {})}
          >
            {piece}
          </PageLink>
        ) : (
          piece
        ),
      )}
    </span>
  ));
}
