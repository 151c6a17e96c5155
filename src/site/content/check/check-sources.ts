import type { Source } from '#domain/article/schema.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonPath, JsonSource } from '../json-source.ts';
import type { ContentSources } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

type Listed = {
  readonly file: JsonSource<unknown>;
  readonly path: JsonPath;
  readonly key: string;
  readonly source: Source;
};

/** Every source that has a key, in whatever file. */
function listedSources({ articles, storylines, entities }: ContentSources): Listed[] {
  const byKey = (file: JsonSource<unknown>, sources: Readonly<Record<string, Source>>): Listed[] =>
    Object.entries(sources).map(([key, source]) => ({ file, path: ['sources', key], key, source }));
  return [
    ...byKey(entities, entities.value.sources),
    ...storylines.flatMap((file) => byKey(file, file.value.sources)),
    ...articles.flatMap((file) =>
      file.value.sources.flatMap((source, index) =>
        source.key === undefined ? [] : [{ file, path: ['sources', index], key: source.key, source }],
      ),
    ),
  ];
}

/** What makes two entries the same source: the address. Own reporting has none and is known by its article. */
const differs = (a: Source, b: Source): boolean => {
  if (a.own || b.own || a.url !== b.url) return false;
  return (['title', 'publisher', 'date', 'lang', 'described'] as const).some((field) => a[field] !== b[field]);
};

/**
 * Requires that a source which several files list says the same in each.
 * @param diagnostics receives what differs, at the later entry.
 */
export function checkSources(content: ContentSources, diagnostics: Diagnostic[]): void {
  const first = new Map<string, Listed>();
  for (const listed of listedSources(content)) {
    const address = listed.source.own ? null : listed.source.url;
    if (address === null) continue;
    const held = first.get(address);
    if (!held) first.set(address, listed);
    else if (differs(held.source, listed.source)) {
      const { file, path } = listed;
      const message = `यही स्रोत ${held.file.file}:${held.file.lineOf(held.path)} में दूसरी तरह लिखा है`;
      const suggestion = 'दोनों जगह एक-सा लिखें / write it the same way in both';
      fileDiagnostics(file, diagnostics).add(path, 'source-differs', message, suggestion);
    }
  }
}
