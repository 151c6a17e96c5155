import type { Sentence } from '#domain/article/linked.ts';
import { paths } from '#domain/pages.ts';
import { cutSpans } from '#hindi/text/cut-spans.ts';
import { PageLink } from '../../ui/page-link.tsx';
import styles from './sentence-run.module.css';

/** A bracket behind a short form holds one more form of it; two brackets in a row would read badly. */
const bracketFollows = (text: string, end: number): boolean => /^\s*\(/.test(text.slice(end));

/**
 * Sentences one behind another. Each is an element with an id, so that a link, the voice and the timeline can point to it;
 * named people, organisations, places and terms are quiet links. Where a short form stands first and the
 * text does not say what it is short for, the style sheet shows the full name behind it; the text itself stays as it was written.
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
