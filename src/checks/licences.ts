import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readAdvisories } from './advisories.ts';

/** The notices of all code that readers load. Vite writes them from what it bundles: `build.license` of `vite.config.ts`. */
const NOTICES = 'dist/third-party-licences.txt';

/** Licences, as SPDX names them, under which a package may be used here. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

const LockSchema = v.object({
  packages: v.record(v.string(), v.object({ version: v.optional(v.string()), license: v.optional(v.string()) })),
});
const PackageSchema = v.object({ dependencies: v.record(v.string(), v.string()) });

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Whether every licence of an SPDX expression is allowed; of `A OR B` one suffices. */
export function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((all) => all.split(' AND ').every((name) => ALLOWED.has(name.trim())));
}

/** Names of the packages by their licence, from a `package-lock.json`; `none` for those that state no licence. */
export function byLicence(lock: unknown): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [path, { license = 'none' }] of Object.entries(v.parse(LockSchema, lock).packages)) {
    // The project itself.
    if (path === '') continue;
    names.set(license, [...(names.get(license) ?? []), path.replace(/^.*node_modules\//, '')]);
  }
  return names;
}

/** Packages that the app depends on and that the notices do not name. */
export function withoutNotice(packageJson: unknown, notices: string): string[] {
  return Object.keys(v.parse(PackageSchema, packageJson).dependencies).filter(
    (name) => !notices.includes(`\n## ${name} - `),
  );
}

/** Prints the licences of all packages and their advisories. @returns whether every licence and notice is in order. */
async function checkLicences(): Promise<boolean> {
  const licences = [...byLicence(read('package-lock.json'))].sort((a, b) => b[1].length - a[1].length);
  for (const [licence, names] of licences) {
    const refused = !isAllowed(licence);
    const told = refused ? names.join(', ') : '';
    console.log(`${String(names.length).padStart(4)} ${licence}${refused ? `  NOT ALLOWED: ${told}` : ''}`);
  }
  const missing = existsSync(NOTICES)
    ? withoutNotice(read('package.json'), readFileSync(NOTICES, 'utf8'))
    : ['the site is not built'];
  console.log(
    missing.length > 0 ? `${NOTICES} lacks: ${missing.join(', ')}` : `${NOTICES}: a notice of every dependency`,
  );
  console.log(await readAdvisories());
  return missing.length === 0 && licences.every(([licence]) => isAllowed(licence));
}

if (import.meta.filename === process.argv[1]) process.exitCode = (await checkLicences()) ? 0 : 1;
