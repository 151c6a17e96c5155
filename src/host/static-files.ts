import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/** What a request path leads to on disk. */
export type Target =
  | { readonly kind: 'file'; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'none' };

const isFile = async (file: string): Promise<boolean> => (await stat(file).catch(() => null))?.isFile() === true;

/** A decoded path without tricks, or `null`: bad escapes, NUL, a way out of the folder, a hidden file. */
function cleanPath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    const clean = normalize(decoded).replaceAll('\\', '/');
    if (decoded.includes('\0') || clean.split('/').some((part) => part === '..' || part.startsWith('.'))) return null;
    return clean;
  } catch {
    return null;
  }
}

/**
 * Finds the file of a path as a plain static host does: files as they are, folders by their `index.html` behind a slash,
 * everything else the 404 page. Never the home page for an address that does not exist.
 * @param dist folder that is served. @param base path it is served under, slashes at both ends. @param path of the request.
 */
export async function findTarget(dist: string, base: string, path: string): Promise<Target> {
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  const inner = path.startsWith(base) ? cleanPath(path.slice(base.length - 1)) : null;
  if (inner !== null) {
    const file = join(dist, inner);
    if (inner.endsWith('/') && (await isFile(join(file, 'index.html')))) {
      return { kind: 'file', file: join(file, 'index.html'), status: 200 };
    }
    if (!inner.endsWith('/') && (await isFile(file))) return { kind: 'file', file, status: 200 };
    if (!inner.endsWith('/') && (await isFile(join(file, 'index.html')))) return { kind: 'redirect', to: `${path}/` };
  }
  const missing = join(dist, '404.html');
  return (await isFile(missing)) ? { kind: 'file', file: missing, status: 404 } : { kind: 'none' };
}
