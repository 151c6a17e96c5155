import type { Source } from '#domain/article/schema.ts';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { hi } from '../strings/hi.ts';
import { ExternalLink } from './links.tsx';

/** A source in one line: title as a link, publisher, date, and its language unless that is Hindi. */
export function SourceLine({ source }: { readonly source: Source }) {
  const { article, locale } = hi;
  if (source.own) {
    const { reporter, place, date } = source;
    return article.ownReport([reporter, place ?? '', formatEdtf(date, locale)].filter(Boolean).join(', '));
  }
  const { title, described, publisher, url, date, lang } = source;
  const language = lang && getOwn(article.sourceLanguages, lang);
  const notes = [described ? article.described : '', language ?? ''].filter(Boolean).join(', ');
  return (
    <>
      <span lang={(!described && lang) || undefined}>
        <ExternalLink href={url}>{title}</ExternalLink>
      </span>
      {`, ${publisher}${date ? `, ${formatEdtf(date, locale)}` : ''}`}
      {notes ? <small>{` (${notes})`}</small> : null}
    </>
  );
}
