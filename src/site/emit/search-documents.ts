import type { LinkedBlock } from '#domain/article/linked.ts';
import type { Entity } from '#domain/entity/schema.ts';
import type { Content } from '#domain/site/content.ts';
import type { SearchDocument } from '#search/build/search-document.ts';
import type { LinkedArticle, LinkedContent } from '../link/linked-content.ts';

const sentences = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text).join('');

/** What a block says of its own story: headlines of other stories are not searched. */
function blockText(block: LinkedBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return sentences(block.sentences);
    case 'quote':
      return `${sentences(block.sentences)}\n${block.speaker ?? ''}`;
    case 'post':
      return `${sentences(block.sentences)}\n${block.author ?? ''}`;
    case 'list':
      return block.items.map(sentences).join('\n');
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
  const head = [article.standfirst ?? '', article.dateline.place ?? '', ...article.keyPoints];
  return {
    id: article.id,
    title: article.headline,
    text: [...head, ...blocks.map(blockText)].join('\n'),
    date: article.dateline.date ?? article.publishedAt,
    storylines: article.storylines,
    entities: [...mentions.keys()].map((id) => names.get(id) ?? '').filter((name) => name !== ''),
    kind: article.kind,
  };
}

/** All names of an entity, the house name first. Short forms are left out: `सिंह` is many people. */
export function entityNames(entity: Entity): string[] {
  const names = [entity.name, entity.abbreviation ?? '', ...entity.variants, ...entity.roman, entity.english];
  return [...new Set(names)].filter((name) => name !== '');
}

/**
 * Everything of the site that can be found: articles, entities and the events of the storylines, each as a kind of its own.
 * The id of an event is `storyline/event`.
 */
export function siteDocuments(content: Content, linked: LinkedContent): SearchDocument[] {
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
