/** Puts a slash at both ends of a base path, as Vite and the router need it: `khabar` and `/khabar` become `/khabar/`. */
export function normalizeBase(base: string | undefined): string {
  const inner = (base ?? '').split('/').filter((part) => part !== '');
  return inner.length === 0 ? '/' : `/${inner.join('/')}/`;
}
