type ConnectionInfo = { readonly saveData?: boolean };

/** Whether the reader has turned Save-Data on: then nothing is prefetched. */
export const savesData = (): boolean => (navigator as { connection?: ConnectionInfo }).connection?.saveData === true;
