/**
 * One part of the reader's data: a value under a key in the database, and the changes to it. A change says what the reader did,
 * never what the value becomes: it can wait while the database does not answer, and is then made on whatever is stored.
 */
export type Part<Value, Change> = {
  /** Key in the database. Readers' devices hold it. */
  readonly key: string;
  /** Reads the stored form; invalid entries are left out. */
  readonly read: (stored: unknown) => Value;
  /** Makes a change. A change that is older than what is there must not undo it. */
  readonly apply: (value: Value, change: Change) => Value;
  /** What a change is about: a later one of the same slot stands for an earlier one that was not made yet. `null`: for none. */
  readonly slot: (change: Change) => string | null;
};
