import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILD_COMMAND } from './build-command.ts';

/** Everything a build depends on. */
const INPUTS = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const STAMP = '.build-stamp';

async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const names = await readdir(path, { recursive: true });
  const times = await Promise.all(
    names.map(async (name) => (await stat(join(path, name)).catch(() => null))?.mtimeMs ?? 0),
  );
  return Math.max(info.mtimeMs, ...times);
}

/**
 * Builds the site when `dist/` is missing, older than what it is made from, or made for another base path or content folder.
 * @throws when the build fails; it has said why.
 */
export async function buildIfNeeded(dist: string, base: string): Promise<void> {
  const content = process.env.SANDARBH_CONTENT;
  const stamp = join(dist, STAMP);
  const about = JSON.stringify({ base, content: content ?? null });
  const times = await Promise.all([...INPUTS, ...(content ? [content] : [])].map(newest));
  const built = (await stat(stamp).catch(() => null))?.mtimeMs ?? 0;
  if (existsSync(stamp) && built > Math.max(...times) && readFileSync(stamp, 'utf8') === about) return;
  console.log('साइट बनाई जा रही है… / building the site…');
  const { status } = spawnSync(process.execPath, [BUILD_COMMAND.script, ...BUILD_COMMAND.args], {
    stdio: 'inherit',
    env: { ...process.env, BASE_PATH: base },
  });
  if (status !== 0) throw new Error('the build failed');
  writeFileSync(stamp, about);
}
