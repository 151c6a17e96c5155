/**
 * Asks the browser not to clear this site's storage when space runs low. Called when the reader saves something, since a
 * browser may show a prompt.
 * @returns whether storage is persistent; `false` where the Storage API is missing.
 */
export async function askPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    // The Storage API is missing or refuses: the browser may clear the files.
    return false;
  }
}
