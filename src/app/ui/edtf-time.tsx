import { parseEdtf } from '#domain/dates/edtf.ts';
import { formatEdtf } from '#domain/dates/format-date.ts';
import { useStrings } from '../strings/use-strings.ts';

/** A date in exactly the precision known. An interval has no `datetime` form, so it is two `time`s. */
export function EdtfTime({ date }: { readonly date: string }) {
  const locale = useStrings().locale as 'hi';
  const text = formatEdtf(date, locale);
  if (parseEdtf(date)?.interval) return <span>{text}</span>;
  return <time dateTime={date}>{text}</time>;
}
