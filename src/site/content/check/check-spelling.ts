import { otherSpellings } from '#hindi/words/house-spelling.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { JsonPath, JsonSource } from '../json-source.ts';
import type { ContentSources } from './content-sources.ts';
import { fileDiagnostics } from './file-diagnostics.ts';

/**
 * Fields whose words are not ours: what sources and other people wrote, other spellings of a name, headlines of other sites,
 * ids and addresses.
 */
const OF_OTHERS = new Set(['sources', 'variants', 'shortForms', 'roman', 'english', 'url', 'canonicalUrl', '$schema']);

/** Blocks that hold the words of others. */
const isOfOthers = (value: object): boolean => 'type' in value && (value.type === 'quote' || value.type === 'post');

/** Every text of a file that is our own, with its path. */
function* ownTexts(value: unknown, path: JsonPath): Generator<{ readonly path: JsonPath; readonly text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* ownTexts(item, [...path, index]);
  else if (typeof value === 'object' && value !== null && !isOfOthers(value))
    for (const [key, item] of Object.entries(value)) if (!OF_OTHERS.has(key)) yield* ownTexts(item, [...path, key]);
}

/**
 * Requires house spelling in what the site itself writes, where `site.json` asks for it (`houseSpelling`).
 * @param diagnostics receives each other spelling, with the house's.
 */
export function checkSpelling(
  { site, about, entities, storylines, articles }: ContentSources,
  diagnostics: Diagnostic[],
): void {
  if (!site.value.houseSpelling) return;
  const files: readonly JsonSource<unknown>[] = [site, about, entities, ...storylines, ...articles];
  for (const source of files) {
    const file = fileDiagnostics(source, diagnostics);
    for (const { path, text } of ownTexts(source.value, [])) {
      for (const { found, house } of otherSpellings(text)) {
        file.add(path, 'other-spelling', `यहां ‘${found}’ नहीं लिखा जाता`, `${house} लिखें / write ${house}`);
      }
    }
  }
}
