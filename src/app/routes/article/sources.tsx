import type { Source } from '#shared/article/schema.ts';
import { ownValue } from '#shared/own-value.ts';
import { ExternalLink } from '../../components/external-link.tsx';
import { Section } from '../../components/section.tsx';
import { useStrings } from '../../strings/use-strings.ts';
import styles from './sources.module.css';

/** What the story rests on. */
export function Sources({ sources }: { readonly sources: readonly Source[] }) {
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
