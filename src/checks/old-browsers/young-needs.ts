import type { CompatData } from './compat-data.ts';
import { readNeeds } from './used-names.ts';

/** A built script: its path from the site's root, and its code. */
export type Script = { readonly path: string; readonly code: string };

/** Something that one of the oldest browsers lacks. */
export type YoungNeed = {
  /** As code writes it: `AbortSignal.any`, `.at`, `lookbehind in a regular expression`. */
  readonly name: string;
  readonly browsers: readonly string[];
  /** Paths of the scripts that use it. */
  readonly scripts: readonly string[];
};

/**
 * Finds what scripts use that the oldest browsers lack. A member of the web's objects is left out where an object of any of the
 * scripts has one of the same name.
 * @throws SyntaxError when a script is younger than ES2022.
 */
export function findYoungNeeds(scripts: readonly Script[], data: CompatData): YoungNeed[] {
  const all = scripts.map(({ path, code }) => ({ path, needs: readNeeds(code) }));
  const own = new Set(all.flatMap(({ needs }) => [...needs.own]));
  const found = new Map<string, YoungNeed>();
  for (const { path, needs } of all) {
    const note = (name: string, lacking: ReadonlySet<string> | undefined) => {
      if (lacking)
        found.set(name, { name, browsers: [...lacking], scripts: [...(found.get(name)?.scripts ?? []), path] });
    };
    for (const name of needs.globals) note(name, data.globals.get(name));
    for (const name of needs.statics) note(name, data.statics.get(name));
    for (const name of needs.members) {
      note(`.${name}`, data.methods.get(name) ?? (own.has(name) ? undefined : data.webMembers.get(name)));
    }
    for (const fault of needs.syntax) note(fault, new Set());
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
