/** Uses a cache; resolves to `otherwise` in a browser that has no Cache Storage or refuses it. */
export async function withCache<T>(name: string, otherwise: T, use: (cache: Cache) => Promise<T>): Promise<T> {
  try {
    return await use(await caches.open(name));
  } catch {
    // Missing or refused: nothing is there.
    return otherwise;
  }
}
