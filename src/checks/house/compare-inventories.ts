import * as v from 'valibot';

const NamesSchema = v.record(v.string(), v.number());

/** Every test by its full name, with how often the name stands there; `assertions` counts calls of `expect`. */
export const InventorySchema = v.object({
  tests: v.object({ unit: NamesSchema, e2e: NamesSchema }),
  assertions: v.object({ unit: v.number(), e2e: v.number() }),
});
export type Inventory = v.InferOutput<typeof InventorySchema>;
type Names = Inventory['tests']['unit'];

const AREAS = ['unit', 'e2e'] as const;

/** Counts how often each name stands in a list. */
export function countNames(names: readonly string[]): Names {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How often a name stands in each area. */
const timesIn = ({ tests }: Inventory, name: string): number[] =>
  AREAS.map((area) => (Object.hasOwn(tests[area], name) ? (tests[area][name] ?? 0) : 0));

/**
 * Compares two inventories by name alone, wherever a test lies.
 * @returns lines: names that stand there less often (dropped), more often (added), or as often in the other area (moved), then the
 * counts of tests and assertions.
 */
export function compareInventories(before: Inventory, after: Inventory): string[] {
  const names = new Set([before, after].flatMap(({ tests }) => AREAS.flatMap((area) => Object.keys(tests[area]))));
  const dropped: string[] = [];
  const added: string[] = [];
  const moved: string[] = [];
  for (const name of [...names].sort()) {
    const was = timesIn(before, name);
    const is = timesIn(after, name);
    const change = sum(is) - sum(was);
    const line = `  ${name} (unit, e2e: ${was.join(', ')} → ${is.join(', ')})`;
    if (change < 0) dropped.push(line);
    else if (change > 0) added.push(line);
    else if (was.join() !== is.join()) moved.push(line);
  }
  const total = ({ unit, e2e }: Inventory['assertions']) => `unit ${unit}, e2e ${e2e}, together ${unit + e2e}`;
  const tests = ({ tests: { unit, e2e } }: Inventory) =>
    total({ unit: sum(Object.values(unit)), e2e: sum(Object.values(e2e)) });
  return [
    ...Object.entries({ dropped, added, moved }).flatMap(([title, lines]) => [`${title}: ${lines.length}`, ...lines]),
    `tests: ${tests(before)} → ${tests(after)}`,
    `assertions: ${total(before.assertions)} → ${total(after.assertions)}`,
  ];
}
