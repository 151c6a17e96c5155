import type { Article, Block } from '#domain/article/schema.ts';
import type { EntityMatcher } from '#domain/entity/find-entities.ts';
import { enrich } from '../../text/body/enrich.ts';
import type { RawBlock, RawItem } from '../../text/model/raw-item.ts';
import { entitiesOf, type ResolvedItem } from './resolved-item.ts';

function rawBlock(block: Block): RawBlock {
  const line = 1;
  switch (block.type) {
    case 'quote':
      return { ...block, line, speaker: block.speaker ?? null };
    case 'post':
      return { ...block, line, author: block.author ?? null, date: block.date ?? null, url: block.url ?? null };
    case 'list':
      return { ...block, line, ordered: block.ordered ?? false };
    case 'table':
      return { ...block, line, caption: block.caption ?? null, header: block.header ?? [] };
    case 'figure':
      return { ...block, line, url: block.src, caption: block.caption ?? null, credit: block.credit ?? null };
    case 'related':
      return { ...block, line, url: null };
    default:
      return { ...block, line };
  }
}

/**
 * An article of the content folder as an imported story, for the output.
 * @param source name of the file.
 */
export function fromArticle(article: Article, source: string, match: EntityMatcher): ResolvedItem {
  const blocks = article.blocks.map(rawBlock);
  const day = article.publishedAt ?? article.dateline.date;
  const item: RawItem = {
    source,
    kind: 'article',
    headline: article.headline,
    headlineFrom: article.headlineFrom ?? 'input',
    lang: article.lang ?? 'hi',
    standfirst: article.standfirst,
    dateline: article.dateline.place === null && article.dateline.date === null ? null : article.dateline,
    byline: article.byline,
    agency: article.agency ?? null,
    publishedAt: article.publishedAt,
    modifiedAt: article.modifiedAt ?? null,
    canonicalUrl: article.canonicalUrl ?? null,
    publisher: null,
    key: null,
    blocks,
    ...enrich(blocks, article.headline, day !== null && day.length === 10 ? day : null),
  };
  const targets = new Map(
    article.blocks.flatMap((block) => (block.type === 'related' ? [[block.id, block.target] as const] : [])),
  );
  return { item, targets, entities: entitiesOf(item, match) };
}
