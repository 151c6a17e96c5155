/** Devices on Windows, where no file or folder can have such a name, whatever its extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Keys that a record loses when its schema is checked: every object inherits them. */
const INHERITED: ReadonlySet<string> = new Set(['constructor', 'prototype']);

/**
 * Whether an id cannot be published: it names a device on Windows, or a key that records lose. Kept apart from `IdSchema`, so
 * that what readers saved under such an id stays readable.
 */
export const isReservedId = (id: string): boolean => DEVICE.test(id) || INHERITED.has(id);
