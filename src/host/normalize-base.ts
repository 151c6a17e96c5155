/** A base path with a slash at both ends, as Vite and the router want it: `news` and `/news` become `/news/`. */
export function normalizeBase(base: string | undefined): string {
  const inner = (base ?? '').split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}
