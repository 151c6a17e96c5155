import { type FoldedWord, foldedWords } from '#hindi/text/folded-words.ts';
import { allowsShortForm, makesLongerName } from './name-context.ts';
import { type Gap, gapAllows, gapKind, type NamedEntity, type NameForm, nameForms } from './name-forms.ts';
import { createShortForms } from './short-forms.ts';

/** An entity named in a text; `start` and `end` are UTF-16 offsets of the original text. */
export type EntityMention = {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/**
 * Finds the entities that a text names.
 * @param seen ids named in full earlier in the same article, the latest last; short forms count for these alone. The matcher
 *   adds what this text names in full.
 * @param words of the text, when the caller has them already.
 */
export type EntityMatcher = (text: string, seen?: Set<string>, words?: readonly FoldedWord[]) => EntityMention[];

/** A name that ends at a node of the trie. */
type Ending = { readonly entity: NamedEntity; readonly gaps: readonly Gap[]; capitals: boolean; short: boolean };
type Node = { readonly next: Map<string, Node>; readonly endings: Ending[] };

const newNode = (): Node => ({ next: new Map(), endings: [] });

function insert(root: Node, form: NameForm, entity: NamedEntity, short: boolean): void {
  let node = root;
  for (const word of form.words) {
    const next: Node = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.endings.push({ entity, gaps: form.gaps, capitals: form.capitals, short });
}

function buildTrie(entities: readonly NamedEntity[]): Node {
  const root = newNode();
  const shortFormsOf = createShortForms(entities);
  for (const entity of entities) {
    const names = [entity.name, entity.abbreviation ?? '', ...(entity.variants ?? []), ...(entity.roman ?? [])];
    for (const name of names) for (const form of nameForms(name, entity.kind)) insert(root, form, entity, false);
    for (const name of shortFormsOf(entity))
      for (const form of nameForms(name, entity.kind)) insert(root, form, entity, true);
  }
  return root;
}

/** The first name ending at this node that fits `words[from..to]`: gaps, capitals, and for a short form what stands before it. */
function endingAt(
  node: Node,
  text: string,
  words: readonly FoldedWord[],
  from: number,
  to: number,
  seen: ReadonlySet<string>,
): Ending | null {
  const first = words[from];
  const last = words[to];
  if (!first || !last) return null;
  const written = text.slice(first.start, last.end);
  const between = (index: number) => text.slice(words[index]?.end, words[index + 1]?.start);
  const fits = ({ entity, gaps, capitals }: Ending) => {
    if (capitals && written !== written.toUpperCase()) return false;
    for (let index = from; index < to; index += 1) {
      const gap = gaps[index - from] ?? 'space';
      const [before, after] = [words[index]?.folded ?? '', words[index + 1]?.folded ?? ''];
      if (!gapAllows(gap, gapKind(between(index)), before, after)) return false;
    }
    const next = words[to + 1];
    return !(entity.kind === 'place' && next && gapKind(between(to)) === 'space' && makesLongerName(next.folded));
  };
  const full = node.endings.find((ending) => !ending.short && fits(ending));
  if (full) return full;
  const shorts = node.endings.filter((ending) => ending.short && seen.has(ending.entity.id) && fits(ending));
  if (shorts.length === 0) return null;
  const previous = words[from - 1];
  const gap = previous ? text.slice(previous.end, first.start) : '';
  if (!allowsShortForm(previous && /^\s*$/.test(gap) ? previous.folded : null)) return null;
  const order = [...seen];
  return shorts.reduce((a, b) => (order.indexOf(b.entity.id) > order.indexOf(a.entity.id) ? b : a));
}

/**
 * Creates a matcher. It prefers the longest name, matches whole words by their folded spelling, and allows the endings of
 * common nouns. An entity inside a longer one (`शंघाई` in `शंघाई सहयोग संगठन`) is not reported.
 * @param entities when two share a name in full, the first one is meant.
 */
export function createEntityMatcher(entities: readonly NamedEntity[]): EntityMatcher {
  const root = buildTrie(entities);
  return (text, seen = new Set(), words = foldedWords(text)) => {
    const mentions: EntityMention[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let found: { ending: Ending; to: number } | null = null;
      let node: Node | undefined = root;
      for (let to = from; to < words.length; to += 1) {
        node = node.next.get(words[to]?.folded ?? '');
        if (!node) break;
        const ending = node.endings.length === 0 ? null : endingAt(node, text, words, from, to, seen);
        if (ending) found = { ending, to };
      }
      if (!found) continue;
      const { entity, short } = found.ending;
      const start = words[from]?.start ?? 0;
      const end = words[found.to]?.end ?? text.length;
      mentions.push({ entity: entity.id, start, end, text: text.slice(start, end) });
      if (!short) {
        // The one named last moves to the end.
        seen.delete(entity.id);
        seen.add(entity.id);
      }
      from = found.to;
    }
    return mentions;
  };
}

/**
 * Finds the entities that a text names, see {@link createEntityMatcher}.
 * @returns mentions in the order of the text, never overlapping; offsets are those of `text` as given.
 * @internal exported for its tests
 */
export function findEntities(text: string, entities: readonly NamedEntity[]): EntityMention[] {
  return createEntityMatcher(entities)(text);
}
