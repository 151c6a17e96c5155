import type { Content } from '#domain/site/content.ts';
import { indexCorpus } from '#search/build/build-index.ts';
import { Corpus } from '#search/build/corpus/corpus.ts';
import type { LinkedContent } from '../link/linked-content.ts';
import { entityNames, siteDocuments } from './search-documents.ts';

/**
 * The search index of the site. Pure: the same content gives the same bytes.
 * @returns bytes by path below the index folder (`manifest.json` and a folder named by the content's hash).
 */
export function siteSearchIndex(content: Content, linked: LinkedContent): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const corpus = new Corpus(false);
  for (const document of siteDocuments(content, linked)) corpus.add(document);
  return indexCorpus(corpus, { titles: true, aliases: content.entities.map(entityNames) }).files;
}
