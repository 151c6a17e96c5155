import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';

/** How to build the site into another folder than `dist/`. */
export type BuildOptions = {
  /** Output folder. It is emptied first. */
  readonly outDir: string;
  /** Path the site will be served under, with a slash at both ends. */
  readonly base: string;
  /** Content folder; the project's own by default. */
  readonly content?: string | undefined;
};

/**
 * Builds the site with the project's configuration. The renderer and the worker are built beside the output folder, so that
 * the files of other builds stay as they are.
 * @throws when the build fails.
 */
export async function buildSite({ outDir, base, content }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  if (content) process.env.SANDARBH_CONTENT = content;
  process.env.BASE_PATH = base;
  const builder = await createBuilder({
    // Vite does not bundle the configuration first.
    configLoader: 'native',
    logLevel: 'warn',
    environments: {
      client: { build: { outDir } },
      ssr: { build: { outDir: join(outDir, '../.server') } },
      worker: { build: { outDir: join(outDir, '../.worker') } },
    },
  });
  await builder.buildApp();
}

if (import.meta.filename === process.argv[1]) {
  const [outDir, base = '/', content] = process.argv.slice(2);
  if (!outDir) throw new Error('usage: build-site.ts OUT_DIR [BASE] [CONTENT]');
  await buildSite({ outDir, base, content });
}
