import type { Article, Block } from '#domain/article/schema.ts';
import { createEntityMatcher } from '#domain/entity/find-entities.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ContentSources } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/** The texts of a block in which names are looked for. */
function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | '));
    case 'figure':
      return [block.alt, block.caption ?? ''];
    case 'related':
      return [];
    default:
      return [block.text];
  }
}

const articleText = ({ headline, standfirst, keyPoints, blocks }: Article): string =>
  [headline, standfirst ?? '', ...keyPoints.map(({ text }) => text), ...blocks.flatMap(blockTexts)].join('\n');

/**
 * Requires of each name that a story, an event or a running story names it: the page of any other would be empty. Stories are
 * read only until every name has been found.
 * @param diagnostics receives the names that nothing names.
 */
export function checkNames({ entities, storylines, articles }: ContentSources, diagnostics: Diagnostic[]): void {
  const all = entities.value.entities;
  const missing = new Set(all.map(({ id }) => id));
  for (const { value: storyline } of storylines) {
    if (storyline.entity) missing.delete(storyline.entity);
    for (const { entities: named, place } of storyline.events)
      for (const id of [...named, place?.entity]) if (id) missing.delete(id);
  }
  const find = createEntityMatcher(all);
  for (const { value: article } of articles) {
    if (missing.size === 0) return;
    for (const { entity } of article.links.entities ?? []) missing.delete(entity);
    for (const { entity } of find(articleText(article))) missing.delete(entity);
  }
  const file = fileDiagnostics(entities, diagnostics);
  all.forEach(({ id, name }, index) => {
    if (!missing.has(id)) return;
    const suggestion =
      'variants या roman में वह रूप जोड़ें जो खबरों में है, या यह नाम हटाएं / add the form that stories use, or remove the name';
    file.add(['entities', index], 'unused-name', `‘${name}’ किसी खबर या घटना में नहीं है`, suggestion);
  });
}
