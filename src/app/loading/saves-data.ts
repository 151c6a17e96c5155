type ConnectionInfo = { readonly saveData?: boolean };

/** Whether the reader asked the browser to spare data: then nothing is fetched that was not asked for. */
export const savesData = (): boolean => (navigator as { connection?: ConnectionInfo }).connection?.saveData === true;
