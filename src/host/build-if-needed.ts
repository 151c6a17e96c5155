import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BUILD_COMMAND } from './build-command.ts';

/** Files and folders that a build depends on. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
/** Outside `dist/`, which is published as it is. */
const STAMP = '.cache/build-stamp';
/** The last file that a build writes but for compressed copies. */
const LAST_FILE = 'sw-off.js';

/** When a file was last changed, in milliseconds since 1970; 0 when it is missing. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When a file, or anything in a folder, was last changed. */
function newestChange(path: string): number {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const inside = isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return inside.reduce((newest, name) => Math.max(newest, changedAt(join(path, name))), changedAt(path));
}

/** What a build was made for, and when its last file was written, in milliseconds since 1970. */
const describeBuild = (dist: string, base: string, content: string | undefined): string =>
  JSON.stringify({ dist, base, content: content ?? null, builtAt: changedAt(join(dist, LAST_FILE)) });

/**
 * Builds the site when `dist/` is missing, older than its inputs, not of the last call, or made for another base path or content
 * folder.
 * @throws when the build fails; the build has printed the reason.
 */
export function buildIfNeeded(dist: string, base: string): void {
  const content = process.env.SANDARBH_CONTENT;
  const newest = Math.max(...[...INPUTS, ...(content ? [content] : [])].map(newestChange));
  const stamped = changedAt(STAMP) > newest ? readFileSync(STAMP, 'utf8') : null;
  if (changedAt(join(dist, LAST_FILE)) > 0 && stamped === describeBuild(dist, base, content)) return;
  console.log('साइट बनाई जा रही है… / building the site…');
  const { status } = spawnSync(process.execPath, [BUILD_COMMAND.script, ...BUILD_COMMAND.args], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
  });
  if (status !== 0) throw new Error('साइट नहीं बनी, कारण ऊपर है / the site was not built, the reason is above');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, describeBuild(dist, base, content));
}
