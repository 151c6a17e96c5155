import { existsSync } from 'node:fs';
import { installPackages } from '#checks/ensure-browser.ts';

/**
 * Finds a program, and installs it where this process may.
 * @param places where it may be, the likeliest first.
 * @param packages Debian's packages that bring it.
 */
export function findProgram(places: readonly (string | undefined)[], packages: readonly string[]): string | undefined {
  const find = () => places.find((path) => path !== undefined && path !== '' && existsSync(path));
  return find() ?? (installPackages(packages) ? find() : undefined);
}
