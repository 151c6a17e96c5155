import type { Source } from '#domain/article/schema.ts';
import { getOwn } from '#domain/values/get-own.ts';
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
            {lang && getOwn(article.sourceLanguages, lang) ? (
              <small>{` (${getOwn(article.sourceLanguages, lang)})`}</small>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
