import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { createStaticHost } from './static-host.ts';

/** Makes `vite preview` behave as a static host; by itself it answers unknown addresses with the home page and 200. */
export function previewHostPlugin(): Plugin {
  return {
    name: 'sandarbh-preview-host',
    configurePreviewServer(server) {
      const { root, base, build } = server.config;
      server.middlewares.use(createStaticHost({ dist: resolve(root, build.outDir), base }));
    },
  };
}
