/**
 * Age in milliseconds from which a copy is stale: the worker does not show an older one before the network has answered, and
 * the app tells the reader its age.
 */
export const STALE_AFTER_MS = 86_400_000;
