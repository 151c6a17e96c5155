import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';

/** How to build the site into another folder than `dist/`. */
export type BuildOptions = {
  /** Output folder. It is emptied first. */
  readonly outDir: string;
  /** Path the site will be served under, with a slash at both ends. */
  readonly base: string;
  /** Content folder; the project's own by default. */
  readonly content?: string | undefined;
  /** Writes source maps beside the scripts, which name none. */
  readonly maps?: boolean;
};

/**
 * Builds the site with the project's configuration. The renderer and the worker are built beside the output folder, so that
 * the files of other builds stay as they are.
 * @throws when the build fails.
 */
export async function buildSite({ outDir, base, content, maps }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  if (content) process.env.SANDARBH_CONTENT = content;
  process.env.BASE_PATH = base;
  const builder = await createBuilder({
    // Vite does not bundle the configuration first.
    configLoader: 'native',
    logLevel: 'warn',
    environments: {
      client: { build: { outDir, sourcemap: maps ? 'hidden' : false } },
      ssr: { build: { outDir: join(outDir, '../.server') } },
      worker: { build: { outDir: join(outDir, '../.worker') } },
    },
  });
  await builder.buildApp();
}

if (import.meta.filename === process.argv[1]) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { maps: { type: 'boolean' } } });
  const [outDir, base = '/', content] = positionals;
  if (!outDir) throw new Error('usage: build-site.ts [--maps] OUT_DIR [BASE] [CONTENT]');
  await buildSite({ outDir, base, content, maps: values.maps === true });
}
