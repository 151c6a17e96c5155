import * as v from 'valibot';
import { fnv1a } from '#domain/values/hash.ts';
import { PART_NAMES, type PartName } from '../state/reader-state.ts';
import { changeOfStored, PARTS, type ReaderChange, ReaderChangeSchema } from './parts.ts';
import { TimeSchema } from './time-schema.ts';

const StampedChangeSchema = v.object({ id: v.string(), at: TimeSchema, change: ReaderChangeSchema });

/** A change with an id of its own, so that it is made once, and the time at which it was asked for. */
export type StampedChange = { readonly id: string; readonly at: number; readonly change: ReaderChange };

/** Where changes lie until the database has them: written at once, and found by the next page when a tab is closed before. */
export type AsideChanges = {
  /** @returns whether the change was stored. */
  readonly put: (change: StampedChange) => boolean;
  /** Returns all changes that were put aside, by any tab, oldest first. */
  readonly all: () => readonly StampedChange[];
  readonly remove: (ids: readonly string[]) => void;
  readonly clear: () => void;
};

function parseChange(text: string | null): StampedChange | null {
  try {
    const parsed = v.safeParse(StampedChangeSchema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    // Not JSON: spoilt, or written by something else.
    return null;
  }
}

const SPARE = 'spare-';

/** Id of a value that an older version put aside: another value is another change. */
const spareId = (part: PartName, text: string): string => `${SPARE}${part}-${fnv1a(text).toString(36)}`;

/** Whether an id is that of a whole value, which an older version put aside. */
export const isSpare = (id: string): boolean => id.startsWith(SPARE);

/**
 * Changes put aside in localStorage, one under each key, so that tabs do not overwrite each other's.
 * @param prefix of the keys. Older versions stored whole values under the prefix and a part's key.
 */
export function asideChanges(storage: Storage, prefix: string): AsideChanges {
  const keyOf = (id: string): string => `${prefix}change:${id}`;
  const spareKeys = PART_NAMES.map((part) => [part, prefix + PARTS[part].key] as const);

  const spares = (): StampedChange[] =>
    spareKeys.flatMap(([part, key]) => {
      try {
        const text = storage.getItem(key) ?? '';
        const change = changeOfStored(part, JSON.parse(text));
        return change ? [{ id: spareId(part, text), at: 0, change }] : [];
      } catch {
        // There is none, or it is not JSON.
        return [];
      }
    });
  const keys = (): string[] => Object.keys(storage).filter((key) => key.startsWith(keyOf('')));

  return {
    put: (change) => {
      try {
        storage.setItem(keyOf(change.id), JSON.stringify(change));
        return true;
      } catch {
        // localStorage is full.
        return false;
      }
    },
    all: () => [
      ...spares(),
      ...keys()
        .flatMap((key) => parseChange(storage.getItem(key)) ?? [])
        .sort((a, b) => a.at - b.at),
    ],
    remove: (ids) => {
      for (const id of ids) storage.removeItem(keyOf(id));
      for (const [part, key] of spareKeys) {
        const text = storage.getItem(key);
        if (text !== null && ids.includes(spareId(part, text))) storage.removeItem(key);
      }
    },
    clear: () => {
      for (const key of [...keys(), ...spareKeys.map(([, spare]) => spare)]) storage.removeItem(key);
    },
  };
}

/** For browsers that have localStorage blocked: nothing is put aside. */
export const NOTHING_ASIDE: AsideChanges = {
  put: () => false,
  all: () => [],
  remove: () => undefined,
  clear: () => undefined,
};
