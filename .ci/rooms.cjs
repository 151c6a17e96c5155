/**
 * The rooms of src/ and what each may import of this project: itself and what is listed. A room is a path below src/; a
 * listed file opens that one file only.
 */
const PURE = ['hindi', 'domain'];
const APP_BASE = ['app/config', 'app/strings', 'web', ...PURE];
const APP_MIDDLE = ['app/ui', 'app/loading', ...APP_BASE];
const APP_STATE = ['app/data', 'app/navigation', 'app/reader', 'app/offline', ...APP_MIDDLE];

const ROOMS = {
  hindi: [],
  domain: ['hindi'],
  web: [],
  'search/engine': PURE,
  'search/build': ['search/engine', ...PURE],
  'search/worker': ['search/engine', 'search/build', 'web', ...PURE],
  'search/cli': ['search/engine', 'search/build', 'host/brotli.ts', ...PURE],
  'importer/text': PURE,
  'importer/files': ['importer/text', 'site/content', ...PURE],
  'importer/cli': ['importer/files', 'importer/text', 'site/content', ...PURE],
  'site/content': PURE,
  'site/link': PURE,
  'site/emit': ['site/link', 'search/build', ...PURE],
  'site/package': ['site/emit', 'app/boot/entry-server.tsx', 'host/brotli.ts', ...PURE],
  'site/vite': ['site/package', 'site/emit', 'site/link', 'site/content', ...PURE],
  'app/config': [],
  'app/strings': ['app/config', ...PURE],
  'app/styles': [],
  'app/ui': APP_BASE,
  'app/loading': APP_BASE,
  'app/data': APP_MIDDLE,
  'app/navigation': APP_MIDDLE,
  'app/reader': ['app/data', ...APP_MIDDLE],
  'app/offline': APP_MIDDLE,
  'app/features': APP_STATE,
  'app/errors': ['app/features', ...APP_STATE],
  'app/routes': [
    'app/errors',
    'app/features',
    'importer/text',
    'search/worker/protocol.ts',
    'search/worker/search-worker.ts',
    ...APP_STATE,
  ],
  'app/boot': ['app/routes', 'app/errors', 'app/features', 'app/styles', ...APP_STATE],
  'service-worker': ['domain', 'web'],
  host: [],
  checks: ['importer/text', 'host', 'app/reader', ...PURE],
  bench: ['search', 'importer', 'site', 'host', 'checks', ...PURE],
};

/** What the unit tests of a room may import beyond the room's own list. All may import the samples of checks. */
const TESTS_OF = {
  hindi: ['domain'],
  domain: ['app/reader'],
  'search/engine': ['search/build', 'search/cli'],
};

/** Packages of the rooms whose code runs in a reader's browser, as patterns; rooms that are not listed may import any. */
const PACKAGES = {
  hindi: [],
  web: [],
  domain: ['valibot'],
  'search/engine': ['valibot'],
  'search/build': ['valibot'],
  'search/worker': ['valibot'],
  'importer/text': ['valibot'],
  app: ['react', 'react-dom', 'react-router', '@tanstack/react-query', 'idb-keyval', 'valibot'],
  'service-worker': [],
};

/** What code outside src/ may import of it. */
const OUTSIDE = {
  e2e: { path: '^e2e/', imports: ['site/content', 'host', 'checks', ...PURE] },
  'tool-configs': {
    path: '^(vite|vitest)\\.config\\.ts$',
    imports: ['site/content', 'site/vite', 'host', 'app/loading/chunks.ts'],
  },
};

module.exports = { OUTSIDE, PACKAGES, ROOMS, TESTS_OF };
