import * as v from 'valibot';

/**
 * The check of a data file's shape. It stops at the first fault: a reader needs no list of them, and a hostile file may have a
 * hundred thousand.
 * @returns a function that gives the value, or throws an error named `ValiError`.
 */
export const checkOf = <S extends v.GenericSchema>(schema: S) => v.parser(schema, { abortEarly: true });
