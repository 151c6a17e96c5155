import type { Sentence } from '#shared/article/linked.ts';
import { cutSpans } from '#shared/hindi/cut-spans.ts';
import { paths } from '#shared/paths.ts';
import { PageLink } from '../../components/page-link.tsx';
import styles from './sentence-run.module.css';

/**
 * Sentences one behind another. Each is an element with an id, so that a link, the voice and the timeline can point to it;
 * named people, organisations, places and terms are quiet links.
 */
export function SentenceRun({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return sentences.map(({ id, text, mentions = [], events }) => (
    <span key={id} id={id} data-events={events?.join(' ')}>
      {cutSpans(text, mentions).map(({ text: piece, span }) =>
        span ? (
          <PageLink key={span.start} className={styles.entity} to={paths.entity(span.entity)} data-entity={span.entity}>
            {piece}
          </PageLink>
        ) : (
          piece
        ),
      )}
    </span>
  ));
}
