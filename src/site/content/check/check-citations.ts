import type { Article, Block } from '#domain/article/schema.ts';
import type { JsonPath } from '../json-source.ts';
import type { FileDiagnostics } from './file-diagnostics.ts';

/** Blocks that state facts. A post and a picture name where they come from themselves; a heading and a link state nothing. */
const STATES: ReadonlySet<Block['type']> = new Set(['paragraph', 'quote', 'list', 'table']);

type Cited = { readonly path: JsonPath; readonly cites: readonly string[]; readonly must: boolean };

/** All parts of an article that can cite, in the order of its file. */
const citedParts = ({ keyPoints, blocks }: Article): Cited[] => [
  ...keyPoints.map(({ cites = [] }, index) => ({ path: ['keyPoints', index], cites, must: true })),
  ...blocks.map((block, index) => ({
    path: ['blocks', index],
    cites: 'cites' in block ? (block.cites ?? []) : [],
    must: STATES.has(block.type),
  })),
];

/**
 * Requires of a story with several sources that each part that states something cites, and that each source is cited. A single
 * source is cited throughout without a word.
 */
export function checkCitations(article: Article, file: FileDiagnostics): void {
  const { sources } = article;
  const keys = new Set(sources.flatMap(({ key }) => (key === undefined ? [] : [key])));
  const cited = new Set<string>();
  for (const { path, cites, must } of citedParts(article)) {
    cites.forEach((key, index) => {
      cited.add(key);
      file.mustExist([...path, 'cites', index], key, keys, 'unknown-source', 'स्रोत');
    });
    if (must && cites.length === 0 && sources.length > 1) {
      const suggestion = `cites: ["${[...keys][0] ?? 's1'}"] की तरह स्रोतों की key लिखें / name the keys of its sources`;
      file.add(path, 'uncited', 'इस हिस्से का कोई स्रोत नहीं बताया गया', suggestion);
    }
  }
  if (sources.length < 2) return;
  sources.forEach(({ key }, index) => {
    if (key === undefined) {
      const suggestion = `key: "s${index + 1}" जैसा नाम दें / give it a key`;
      file.add(['sources', index], 'uncited-source', 'स्रोत की key नहीं है, इसलिए कोई हिस्सा उसे नहीं बता सकता', suggestion);
    } else if (!cited.has(key)) {
      const suggestion = 'किसी हिस्से के cites में लिखें या हटाएं / cite it, or remove it';
      file.add(['sources', index], 'uncited-source', `स्रोत ‘${key}’ किसी हिस्से में नहीं बताया गया`, suggestion);
    }
  });
}
