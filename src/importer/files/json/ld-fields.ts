import type { KnownFields } from '../../text/reading/read-story.ts';
import { authorFields } from '../fields/author-fields.ts';
import { plainText } from '../fields/plain-text.ts';
import { sourceDay } from '../fields/source-day.ts';
import { webAddress } from '../fields/web-address.ts';
import type { LdArticle } from './json-ld.ts';

/** The fields that a JSON-LD article gives; absent ones are left out. `base` resolves its address. */
export function ldFields(article: LdArticle, base: string | null): KnownFields {
  const published = sourceDay(article.published);
  const modified = sourceDay(article.modified);
  const url = webAddress(article.url, base);
  const headline = plainText(article.headline);
  const publisher = plainText(article.publisher);
  return {
    ...(headline ? { headline } : {}),
    ...(published ? { publishedAt: published } : {}),
    ...(modified ? { modifiedAt: modified } : {}),
    ...(url ? { canonicalUrl: url } : {}),
    ...(publisher ? { publisher } : {}),
    ...authorFields(article.authors),
  };
}
