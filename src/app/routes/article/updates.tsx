import type { ArticlePage } from '#domain/page-data/article-page.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { EdtfTime } from '../../ui/edtf-time.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './sources.module.css';

/** Corrections and additions since publishing, if any. */
export function Updates({ updates }: { readonly updates: ArticlePage['updates'] }) {
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
