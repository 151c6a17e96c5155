import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
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
 * Packages apart from the app, so that a change of the app does not make readers fetch React again. One file: they change
 * together, on an upgrade, and pack better than two.
 */
const VENDOR = {
  name: 'vendor',
  test: /node_modules[\\/](?:react|react-dom|scheduler|react-router|cookie|set-cookie-parser|@tanstack)[\\/]/,
};

/**
 * What nearly every page draws with: many small chunks would cost a reader more requests and bytes than they save. Only modules
 * without schemas: the checks of shapes come with the first data request.
 */
const COMMON =
  /vite\/preload-helper|src\/(?:app\/(?:ui\/|features\/article-text\/|loading\/(?:stages|deferred|after-paint)\.|features\/save-button\/|config\/(?:base-path|site)\.|data\/data-error\.|navigation\/(?:links|headline|landing|focus-headline|use-sentence-landing)\.|errors\/fault\.|strings\/(?:hi|use-strings)\.|routes\/article\/never\/)|app\/features\/timeline\/(?:kind-mark|timeline-list|timeline-event-item|current-event)\.|domain\/(?:paths|values\/(?:own-value|optional)|offline\/caches|dates\/(?:edtf|format-date|date-distance)|storyline\/event-kinds)\.|hindi\/text\/cut-spans\.)|rolldown\/runtime/;

/**
 * What a lazy page waits for beside its own chunk: its styles. The chunks it imports are nearly always there, and a list of
 * their names would travel with every story.
 */
const onlyStyles = (_file: string, files: string[]): string[] => files.filter((file) => file.endsWith('.css'));

/** What fetches, the checks of shapes, and what is kept on the device: each one file, loaded late, so that a page names few files. */
const CHECKS =
  /node_modules\/valibot\/|src\/domain\/(?:values\/(?:text|mark)-schema|page-data\/|dates\/edtf-schema|(?:article|entity|storyline|site)\/(?:[\w-]*schema|linked|relation)\.)/;
const FETCH = /src\/app\/data\/(?:fetch-data|read-limited|data-copies)\./;
/** What every page does once it is alive: one request. */
const START =
  /src\/app\/(?:boot\/run-stages|loading\/(?:headline-font|saves-data)|navigation\/prefetch|offline\/(?:trusted-script-url|watch-versions|worker)\.)/;
const LATE =
  /node_modules\/idb-keyval\/|src\/app\/(?:reader\/(?:reader-store|storage|followed|nearest-sentence|own-data|reading-log|revisit|saved|time)\.|features\/library\/|data\/read-file\.|strings\/(?:hi-keep|use-keep-strings|amounts)\.)|src\/domain\/(?:values\/hash\.|article\/fingerprint\.)/;

export default defineConfig({
  base: normalizeBase(process.env.BASE_PATH),
  define: {
    __SITE__: JSON.stringify({ name, origin, storylines }),
    __SITE_WORDS__: JSON.stringify({ tagline, description }),
  },
  plugins: [react(), shakeRouter(), serveDataPlugin(content), buildSitePlugin(content), previewHostPlugin()],
  css: { modules: { generateScopedName: scopedName } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: onlyStyles },
  },
  worker: { format: 'es' },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist',
        manifest: true,
        rolldownOptions: {
          output: {
            // Six characters tell two builds apart; each name stands in every page.
            entryFileNames: 'assets/[name]-[hash:6].js',
            chunkFileNames: 'assets/[name]-[hash:6].js',
            assetFileNames: 'assets/[name]-[hash:6][extname]',
            codeSplitting: {
              groups: [
                VENDOR,
                { name: 'common', test: COMMON },
                { name: 'fetch', test: FETCH },
                { name: 'checks', test: CHECKS },
                { name: 'start', test: START },
                { name: 'late', test: LATE },
              ],
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
      define: { 'process.env.NODE_ENV': '"production"' },
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
