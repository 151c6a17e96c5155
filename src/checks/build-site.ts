import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';

/** Where and how a build beside `dist/` is made. */
export type BuildOptions = {
  /** Output folder; emptied first. */
  readonly outDir: string;
  /** Path it will be served under, a slash at both ends. */
  readonly base: string;
  /** Content folder; the site's own when left out. */
  readonly content?: string | undefined;
};

/**
 * Builds the site into another folder with the project's own configuration, renderer and worker kept apart from `dist`'s.
 * @throws when the build fails.
 */
export async function buildSite({ outDir, base, content }: BuildOptions): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  if (content) process.env.SANDARBH_CONTENT = content;
  process.env.BASE_PATH = base;
  const builder = await createBuilder({
    // Without bundling the configuration first.
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
