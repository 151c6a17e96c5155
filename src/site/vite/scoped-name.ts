import { createHash } from 'node:crypto';
import { relative } from 'node:path';

const taken = new Map<string, string>();

/**
 * Class name of a CSS module in production: four characters, the same in the browser's and the renderer's build, since every
 * page carries the stylesheet and names its classes.
 * @throws when two names would fall together.
 */
export function scopedName(name: string, file: string): string {
  const full = `${relative(process.cwd(), file.split('?')[0] ?? file)}#${name}`;
  const hash = createHash('sha256')
    .update(full)
    .digest('base64url')
    .replace(/[-_\d]/g, '')
    .slice(0, 4);
  const before = taken.get(hash);
  if (before !== undefined && before !== full) throw new Error(`${before} and ${full} have one class name: rename one`);
  taken.set(hash, full);
  return hash;
}
