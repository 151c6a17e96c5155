import { formatEdtf } from '#domain/dates/format-date.ts';
import type { PageSource } from '#domain/page-data/source.ts';
import { getOwn } from '#domain/values/get-own.ts';
import { latinRuns } from '#hindi/text/latin-runs.ts';
import { hi } from '../strings/hi.ts';
import { ExternalLink } from './links.tsx';

/** A source in one line: title as a link, publisher, date, what is to be known of it, and its language unless that is Hindi. */
export function SourceLine({ source: { title, publisher, url, lang, date, note } }: { readonly source: PageSource }) {
  const { article, locale } = hi;
  const notes = [note, lang].flatMap((key) => (key && getOwn(article.sourceNotes, key)) || []);
  return (
    <>
      <span lang={(!note && lang) || undefined}>
        <ExternalLink href={url ?? ''}>{title}</ExternalLink>
      </span>
      {publisher ? ', ' : null}
      {latinRuns(publisher ?? '').map(({ text, latin }) =>
        latin ? (
          <span key={text} lang="en">
            {text}
          </span>
        ) : (
          text
        ),
      )}
      {date ? `, ${formatEdtf(date, locale)}` : null}
      {notes[0] ? <small>{` (${notes.join(', ')})`}</small> : null}
    </>
  );
}
