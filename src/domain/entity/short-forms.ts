import { foldedWords } from '#hindi/text/folded-words.ts';
import type { NamedEntity } from './name-forms.ts';

const lastWord = (name: string): string | undefined => {
  const words = foldedWords(name);
  return words.length > 1 ? words.at(-1)?.text : undefined;
};

/**
 * Makes a function that gives the short forms of an entity: those that its editor gave, else for a person the surname, unless
 * somebody else has it, too. A short form counts only after the full name in the same article.
 */
export function createShortForms(entities: readonly NamedEntity[]): (entity: NamedEntity) => readonly string[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, kind, name, shortForms = [] } of entities) {
    if (kind !== 'person') continue;
    for (const form of [...shortForms, lastWord(name) ?? ''])
      holders.set(form, (holders.get(form) ?? new Set()).add(id));
  }
  return ({ kind, name, shortForms = [] }) => {
    if (kind !== 'person' || shortForms.length > 0) return shortForms;
    const surname = lastWord(name);
    return surname !== undefined && holders.get(surname)?.size === 1 ? [surname] : [];
  };
}
