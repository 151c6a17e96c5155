import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_COMMAND } from './build-command.ts';

/** Files and folders that a build depends on. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = '.build-stamp';

/** When a file was last changed, in milliseconds since 1970; 0 when it is missing. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was last changed. */
function newestChange(path: string): number {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const inside = isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return inside.reduce((newest, name) => Math.max(newest, changedAt(join(path, name))), changedAt(path));
}

/**
 * Builds the site when `dist/` is missing, older than its inputs, or made for another base path or content folder.
 * @throws when the build fails; the build has printed the reason.
 */
export function buildIfNeeded(dist: string, base: string): void {
  const content = process.env.SANDARBH_CONTENT;
  const stamp = join(dist, STAMP);
  const about = JSON.stringify({ base, content: content ?? null });
  const newest = Math.max(...[...INPUTS, ...(content ? [content] : [])].map(newestChange));
  if (changedAt(stamp) > newest && readFileSync(stamp, 'utf8') === about) return;
  console.log('साइट बनाई जा रही है… / building the site…');
  const { status } = spawnSync(process.execPath, [BUILD_COMMAND.script, ...BUILD_COMMAND.args], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
  });
  if (status !== 0) throw new Error('the build failed');
  writeFileSync(stamp, about);
}
