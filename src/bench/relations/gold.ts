import * as v from 'valibot';

/** How well two stories go together. Good: a reader who finished one gladly opens the other. */
export const VerdictSchema = v.picklist(['good', 'so-so', 'bad']);
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** Our own judgement of pairs of stories, whatever their order. */
export type Gold = {
  readonly ids: readonly string[];
  /** Whether somebody judged the pair; one that nobody listed counts as bad. */
  readonly has: (one: string, other: string) => boolean;
  readonly verdict: (one: string, other: string) => Verdict;
  /** The stories that have at least one good pair. */
  readonly paired: ReadonlySet<string>;
};

const keyOf = (one: string, other: string): string => [one, other].sort().join(' ');

/**
 * Reads a list of judged pairs.
 * @param ids of all stories.
 * @throws {Error} when an id stands twice or is unknown, or a pair is judged twice.
 */
export function makeGold(ids: readonly string[], pairs: readonly (readonly [string, string, Verdict, string])[]): Gold {
  const known = new Set(ids);
  if (known.size !== ids.length)
    throw new Error(`a story stands twice: ${ids.filter((id, at) => ids.indexOf(id) < at)}`);
  const verdicts = new Map<string, Verdict>();
  const paired = new Set<string>();
  for (const [one, other, verdict] of pairs) {
    const key = keyOf(one, other);
    if (one === other || !known.has(one) || !known.has(other)) throw new Error(`no such pair of stories: ${key}`);
    if (verdicts.has(key)) throw new Error(`judged twice: ${key}`);
    verdicts.set(key, verdict);
    if (verdict === 'good') paired.add(one).add(other);
  }
  return {
    ids,
    paired,
    has: (one, other) => verdicts.has(keyOf(one, other)),
    verdict: (one, other) => verdicts.get(keyOf(one, other)) ?? 'bad',
  };
}
