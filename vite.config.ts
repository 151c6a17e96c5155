import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { CHUNK_GROUPS } from './src/app/loading/chunks.ts';
import { normalizeBase } from './src/host/normalize-base.ts';
import { previewHostPlugin } from './src/host/vite-plugin.ts';
import { contentFolder } from './src/site/content/load-content.ts';
import { buildSitePlugin } from './src/site/vite/build-site-plugin.ts';
import { scopedName } from './src/site/vite/scoped-name.ts';
import { serveDataPlugin } from './src/site/vite/serve-data-plugin.ts';
import { shakeRouter } from './src/site/vite/shake-router.ts';

const content = contentFolder();
const { name, tagline, description, origin, storylines } = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));

/**
 * Lists what a lazy page waits for beside its own chunk: its styles. The chunks it imports have nearly always been loaded, and
 * a list of their names would travel with every story.
 */
const onlyStyles = (_file: string, files: string[]): string[] => files.filter((file) => file.endsWith('.css'));

export default defineConfig({
  base: normalizeBase(process.env.BASE_PATH),
  define: {
    __SITE__: JSON.stringify({ name, origin, storylines }),
    __SITE_WORDS__: JSON.stringify({ tagline, description }),
  },
  plugins: [react(), shakeRouter(), serveDataPlugin(content), buildSitePlugin(content), previewHostPlugin()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    // Chrome 87, Firefox 91 and Safari 15.4 read this but for class static blocks, which nothing has, and lookbehind, which
    // only the worker that reads pasted texts has.
    target: 'es2022',
    // The first browsers that know cascade layers. They do not know `width < 64rem`.
    cssTarget: ['chrome99', 'firefox97', 'safari15.4'],
    assetsInlineLimit: 0,
    // Neither says anything to who builds: late code imports what early code loads late, and a busy machine is slow.
    rolldownOptions: { checks: { ineffectiveDynamicImport: false, pluginTimings: false } },
    modulePreload: { polyfill: false, resolveDependencies: onlyStyles },
  },
  worker: { format: 'es' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist',
        manifest: true,
        license: { fileName: 'third-party-licences.txt' },
        rolldownOptions: {
          output: {
            // Six characters tell two builds apart; each name stands in every page.
            entryFileNames: 'assets/[name]-[hash:6].js',
            chunkFileNames: 'assets/[name]-[hash:6].js',
            assetFileNames: 'assets/[name]-[hash:6][extname]',
            codeSplitting: {
              groups: CHUNK_GROUPS,
            },
          },
        },
      },
    },
    ssr: {
      build: { outDir: '.cache/server', rolldownOptions: { input: 'src/app/boot/entry-server.tsx' } },
    },
    worker: {
      consumer: 'client',
      build: {
        outDir: '.cache/worker',
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/service-worker/service-worker.ts',
          output: { format: 'iife', entryFileNames: 'sw.js' },
        },
      },
    },
  },
});
