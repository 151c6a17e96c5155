import type { Diagnostic } from '../diagnostics.ts';
import type { ContentSources } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/**
 * Checks that every id can name a file and a page on every system. Articles, storylines and entities each have a folder of their
 * own. @param diagnostics receives what is found.
 */
export function checkIds({ articles, storylines, entities }: ContentSources, diagnostics: Diagnostic[]): void {
  for (const folder of [storylines, articles]) {
    const earlier = new Map<string, string>();
    for (const source of folder) {
      const file = fileDiagnostics(source, diagnostics);
      file.mustBeUsable(['id'], source.value.id);
      file.mustDiffer(['id'], source.value.id, earlier);
    }
  }
  for (const source of storylines) {
    const file = fileDiagnostics(source, diagnostics);
    source.value.events.forEach(({ id }, at) => {
      file.mustBeUsable(['events', at, 'id'], id);
    });
  }
  const file = fileDiagnostics(entities, diagnostics);
  const earlier = new Map<string, string>();
  entities.value.entities.forEach(({ id }, at) => {
    file.mustBeUsable(['entities', at, 'id'], id);
    file.mustDiffer(['entities', at, 'id'], id, earlier);
  });
}
