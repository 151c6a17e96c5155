import { isAgency, isDesk } from '../../text/cues/agencies.ts';
import type { KnownFields } from '../../text/reading/read-story.ts';
import { plainText } from './plain-text.ts';

/** The byline and agency of a list of authors. Agencies are not in the byline; desks are, when no person is named. */
export function authorFields(authors: readonly string[]): Pick<KnownFields, 'byline' | 'agency'> {
  const names = authors.flatMap((author) => plainText(author) ?? []).filter((name) => !/^https?:/.test(name));
  const agencies = names.filter((name) => isAgency(name));
  const people = names.filter((name) => !isAgency(name));
  const persons = people.filter((name) => !isDesk(name));
  const byline = (persons.length > 0 ? persons : people).join(', ');
  return {
    ...(byline === '' ? {} : { byline }),
    ...(agencies.length === 0 ? {} : { agency: agencies.join(', ') }),
  };
}
