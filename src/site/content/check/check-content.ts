import type { Diagnostic } from '../diagnostics.ts';
import { checkArticle } from './check-article.ts';
import { checkIds } from './check-ids.ts';
import { checkNames } from './check-names.ts';
import { checkSources } from './check-sources.ts';
import { checkSpelling } from './check-spelling.ts';
import { checkStoryline } from './check-storyline.ts';
import { type ContentSources, knownIds } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/**
 * Checks what the schema of a single file cannot: references between files, ids used twice or that no file can have, file names,
 * the order of dates.
 * @returns the diagnostics by file: site, entities, storylines, articles.
 */
export function checkContent(sources: ContentSources): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { site, articles, storylines, entities } = sources;
  const known = knownIds(sources);
  const siteFile = fileDiagnostics(site, diagnostics);
  site.value.storylines.forEach((id, index) => {
    siteFile.mustExist(['storylines', index], id, known.storylines, 'unknown-storyline', 'समयरेखा');
  });
  if (site.value.lead) siteFile.mustExist(['lead'], site.value.lead, known.articles, 'unknown-article', 'खबर');
  if (articles.length === 0) siteFile.add([], 'no-articles', 'articles/ में एक भी खबर नहीं है', 'npm run import -- FILE');
  const entityIds = entities.value.entities.map(({ id }) => id);
  const entityFile = fileDiagnostics(entities, diagnostics);
  entityFile.mustBeUnique(['entities'], entityIds, 'परिचय');
  checkIds(sources, diagnostics);
  const entitySources = new Set(Object.keys(entities.value.sources));
  entities.value.entities.forEach(({ cites = [] }, at) => {
    cites.forEach((key, index) => {
      entityFile.mustExist(['entities', at, 'cites', index], key, entitySources, 'unknown-source', 'स्रोत');
    });
  });
  for (const storyline of storylines) checkStoryline(storyline, known, diagnostics);
  for (const article of articles) checkArticle(article, known, diagnostics);
  checkNames(sources, diagnostics);
  checkSources(sources, diagnostics);
  checkSpelling(sources, diagnostics);
  return diagnostics;
}
