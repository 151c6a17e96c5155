import { parseEdtf } from '#domain/dates/edtf.ts';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { hi } from '../strings/hi.ts';

/** An EDTF date in words, in the precision known. An interval is plain text: `datetime` has no form for it. */
export function EdtfTime({ date }: { readonly date: string }) {
  const text = formatEdtf(date, hi.locale);
  if (parseEdtf(date)?.interval) return <span>{text}</span>;
  return <time dateTime={date}>{text}</time>;
}
