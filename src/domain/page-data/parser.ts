import * as v from 'valibot';

/** Checks a value's shape and gives it back typed. Throws an error named `ValiError` when it has another shape. */
export type Parse<T> = (value: unknown) => T;

/**
 * Makes the check of a data file. It stops at the first issue: a reader needs no list of them, and a hostile file may have a
 * hundred thousand.
 */
export const parserOf = <S extends v.GenericSchema>(
  schema: S,
): Parse<v.InferOutput<S>> & { readonly schema: v.GenericSchema } => v.parser(schema, { abortEarly: true });
