import type { LinkedBlock } from '#domain/article/linked.ts';
import { toldOn } from '#domain/article/story-dates.ts';
import type { Entity } from '#domain/entity/schema.ts';
import { dataPaths } from '#domain/pages.ts';
import type { Content } from '#domain/site/content.ts';
import { indexCorpus } from '#search/build/build-index.ts';
import { Corpus } from '#search/build/corpus/corpus.ts';
import type { SearchDocument } from '#search/build/search-document.ts';
import type { LinkedArticle, LinkedContent } from '../link/linked-content.ts';

const joinSentences = (sentences: readonly { readonly text: string }[]): string =>
  sentences.map(({ text }) => text).join('');

/** The searchable text of a block. Headlines of related stories are left out: they belong to other documents. */
function blockText(block: LinkedBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return joinSentences(block.sentences);
    case 'quote':
      return `${joinSentences(block.sentences)}\n${block.speaker ?? ''}`;
    case 'post':
      return `${joinSentences(block.sentences)}\n${block.author ?? ''}`;
    case 'list':
      return block.items.map(joinSentences).join('\n');
    case 'table':
      return [block.caption ?? '', ...block.header, ...block.rows.flat()].join('\n');
    case 'figure':
      return [block.caption ?? '', block.alt].join('\n');
    case 'related':
      return '';
  }
}

function articleDocument(linked: LinkedArticle, names: ReadonlyMap<string, string>): SearchDocument {
  const { article, blocks, mentions } = linked;
  const head = [article.standfirst ?? '', article.dateline.place ?? '', ...article.keyPoints.map(({ text }) => text)];
  return {
    id: article.id,
    title: article.headline,
    text: [...head, ...blocks.map(blockText)].join('\n'),
    date: toldOn(article),
    storylines: article.storylines,
    entities: [...mentions.keys()].map((id) => names.get(id) ?? '').filter((name) => name !== ''),
    kind: article.kind,
  };
}

/** All names of an entity, the house name first. Short forms are left out: `सिंह` is the name of many people. */
function entityNames(entity: Entity): string[] {
  const names = [entity.name, entity.abbreviation ?? '', ...entity.variants, ...entity.roman, entity.english];
  return [...new Set(names)].filter((name) => name !== '');
}

/** Everything that can be found on the site: articles, entities, and the events of storylines under the id `storyline/event`. */
function siteDocuments(content: Content, linked: LinkedContent): SearchDocument[] {
  const names = new Map(content.entities.map(({ id, name }) => [id, name]));
  const articles = linked.articles.map((article) => articleDocument(article, names));
  const entities = content.entities.map((entity) => ({
    id: entity.id,
    group: 'entity',
    title: entity.name,
    alsoNamed: entityNames(entity).slice(1),
    text: entity.explanation,
  }));
  const events = content.storylines.flatMap((storyline) =>
    storyline.events.map((event) => ({
      id: `${storyline.id}/${event.id}`,
      group: 'event',
      title: event.label,
      text: [event.place?.name ?? '', ...event.entities.map((id) => names.get(id) ?? '')].join('\n'),
      date: event.date,
      storylines: [storyline.id],
    })),
  );
  return [...articles, ...entities, ...events];
}

/** Files of the search index: bytes by path from the site's root. */
export type SearchFiles = ReadonlyMap<string, Uint8Array>;

/** Builds the search index of the site. Pure: equal content gives equal bytes. */
export function emitSearchIndex(content: Content, linked: LinkedContent): SearchFiles {
  const corpus = new Corpus(false);
  for (const document of siteDocuments(content, linked)) corpus.add(document);
  const { files } = indexCorpus(corpus, { titles: true, aliases: content.entities.map(entityNames) });
  return new Map(Array.from(files, ([file, bytes]) => [dataPaths.search(file), bytes]));
}
