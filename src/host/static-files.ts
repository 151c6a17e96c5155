import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/** What a request path leads to on disk. `path` is where the site has the file, which may be asked for by other paths. */
export type Target =
  | { readonly kind: 'file'; readonly file: string; readonly path: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'none' };

/** The header rules and their compressed copies, which tell this host what to do and are no page. */
const RULES = /^\/_headers(?:\.(?:br|gz))?$/i;

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    // Missing, or a path that no file can have: the request gets the 404 page.
    return false;
  }
}

/**
 * Decodes a request path and resolves its `.` and `..`.
 * @returns `null` for bad escapes, a NUL, a backslash, a way out of the folder, a hidden file, the header rules.
 */
function cleanPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    // Browsers read a backslash as a slash: a path with one means another file to them than to this host.
    if (/[\0\\]/.test(decoded)) return null;
    const clean = normalize(decoded).replaceAll('\\', '/');
    const isHidden = clean.split('/').some((part) => part.startsWith('.')) || RULES.test(clean);
    return isHidden ? null : clean;
  } catch {
    // A bad escape, such as `%E0%A4%A`.
    return null;
  }
}

/** Escapes a clean path. What is told to a browser is made of what was found, not of what was asked for. */
const escapePath = (clean: string): string => clean.split('/').map(encodeURIComponent).join('/');

/**
 * Finds the file of a path: files as they are, folders by their `index.html` behind a slash, the 404 page for everything
 * else. An address that does not exist never gets the home page.
 * @param dist the folder that is served.
 * @param base the path it is served under, with a slash at both ends.
 * @param asked the request's path.
 */
export async function findTarget(dist: string, base: string, asked: string): Promise<Target> {
  if (`${asked}/` === base) return { kind: 'redirect', to: base };
  const inner = asked.startsWith(base) ? cleanPath(asked.slice(base.length - 1)) : null;
  if (inner !== null) {
    const file = join(dist, inner);
    const index = join(file, 'index.html');
    const path = base.slice(0, -1) + inner;
    if (inner.endsWith('/') && (await isFile(index))) return { kind: 'file', file: index, path, status: 200 };
    if (!inner.endsWith('/') && (await isFile(file))) return { kind: 'file', file, path, status: 200 };
    if (!inner.endsWith('/') && (await isFile(index)))
      return { kind: 'redirect', to: `${base.slice(0, -1)}${escapePath(inner)}/` };
  }
  const missing = join(dist, '404.html');
  return (await isFile(missing))
    ? { kind: 'file', file: missing, path: `${base}404.html`, status: 404 }
    : { kind: 'none' };
}
