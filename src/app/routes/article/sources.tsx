import type { Source } from '#domain/article/schema.ts';
import { ownValue } from '#domain/values/own-value.ts';
import { useStrings } from '../../strings/use-strings.ts';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Section } from '../../ui/section.tsx';
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
