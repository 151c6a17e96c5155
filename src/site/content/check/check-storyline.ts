import { compareEdtf } from '#domain/dates/edtf.ts';
import type { Storyline } from '#domain/storyline/schema.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonSource } from '../json-source.ts';
import type { KnownIds } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/** Checks one storyline against the ids of the whole site. @param diagnostics receives what is found. */
export function checkStoryline(source: JsonSource<Storyline>, known: KnownIds, diagnostics: Diagnostic[]): void {
  const { value: storyline } = source;
  const { add, mustExist, mustBeUnique, mustBeNamed } = fileDiagnostics(source, diagnostics);
  mustBeNamed(storyline.id);
  const eventIds = storyline.events.map(({ id }) => id);
  mustBeUnique(['events'], eventIds, 'घटना');
  if (storyline.entity) mustExist(['entity'], storyline.entity, known.entities, 'unknown-entity', 'परिचय');
  const sources = new Set(Object.keys(storyline.sources));
  const countries = new Set(Object.keys(storyline.countries));
  storyline.events.forEach((event, at) => {
    const before = storyline.events[at - 1];
    if (before && compareEdtf(before.date, event.date) > 0) {
      const message = `घटना ${event.id} अपने से पहले वाली ${before.id} से पुरानी है`;
      add(['events', at, 'date'], 'out-of-order', message, 'घटनाएं तारीख के क्रम में रखें / keep events by date');
    }
    if (event.place?.entity)
      mustExist(['events', at, 'place', 'entity'], event.place.entity, known.entities, 'unknown-entity', 'परिचय');
    event.entities.forEach((id, index) => {
      mustExist(['events', at, 'entities', index], id, known.entities, 'unknown-entity', 'परिचय');
    });
    event.cites.forEach((id, index) => {
      mustExist(['events', at, 'cites', index], id, sources, 'unknown-source', 'स्रोत');
    });
    event.changes.forEach(({ country }, index) => {
      mustExist(['events', at, 'changes', index, 'country'], country, countries, 'unknown-country', 'देश countries में');
    });
  });
}
