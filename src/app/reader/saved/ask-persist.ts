/**
 * Asks the browser not to clear this site's storage by itself. Asked when the reader saves something, never before.
 * @returns its answer; `false` where it cannot be asked.
 */
export async function askPersist(): Promise<boolean> {
  try {
    const { storage } = navigator;
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
