import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '#pipeline/content/load-content.ts';
import { DIST, NEXT_DIST, NEXT_TAGLINE, UNDER_PATH, UNDER_PATH_DIST } from './site.ts';

const NEXT_CONTENT = '.cache/variants/next-content';

const builtAt = (dist: string): number => statSync(join(dist, 'sw.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;

function build(outDir: string, base: string, content?: string): void {
  if (builtAt(outDir) > builtAt(DIST)) return;
  const args = ['src/testing/build-site.ts', outDir, base, ...(content ? [content] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`the build into ${outDir} failed`);
}

/** The same content with another tagline: the smallest change that an editor would deploy. */
function writeNextContent(): void {
  rmSync(NEXT_CONTENT, { recursive: true, force: true });
  cpSync(contentFolder(), NEXT_CONTENT, { recursive: true });
  const file = join(NEXT_CONTENT, 'site.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), tagline: NEXT_TAGLINE }));
}

/** Builds what tests need beside `dist/`: the site under a path, and the deploy that follows this one. */
export default function buildVariants(): void {
  if (!existsSync(join(DIST, 'sw.js'))) throw new Error('dist/ is not built: npm run build');
  build(UNDER_PATH_DIST, UNDER_PATH);
  if (builtAt(NEXT_DIST) < builtAt(DIST)) writeNextContent();
  build(NEXT_DIST, '/', NEXT_CONTENT);
}
