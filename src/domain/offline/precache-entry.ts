/**
 * A file that the worker precaches: its path, the start of the SHA-256 of its content in base64url, and 1 when its name does not
 * tell its content.
 */
export type PrecacheEntry = readonly [url: string, hash: string, named?: 1];

/** Characters of a hash in a {@link PrecacheEntry}. */
export const PRECACHE_HASH_LENGTH = 12;
