/**
 * The rooms of src/ and what each may import: itself and what is listed, nothing else of this project.
 * Rooms are paths below src/; a listed file opens that one file only.
 */
const PURE = ['hindi', 'domain'];
const APP_BASE = ['app/config', 'app/strings', 'app/styles', ...PURE];
const APP_MIDDLE = ['app/ui', 'app/loading', ...APP_BASE];
const APP_STATE = ['app/data', 'app/navigation', 'app/reader', 'app/offline', ...APP_MIDDLE];

const ROOMS = {
  hindi: [],
  domain: ['hindi'],
  'search/engine': PURE,
  'search/build': ['search/engine', ...PURE],
  'search/worker': ['search/engine', 'search/build', ...PURE],
  'search/cli': ['search/engine', 'search/build', 'site/content', ...PURE],
  'importer/text': PURE,
  'importer/files': ['importer/text', 'site/content', ...PURE],
  'importer/cli': ['importer/files', 'importer/text', 'site/content', ...PURE],
  'site/content': PURE,
  'site/link': PURE,
  'site/emit': ['site/link', 'search/build', 'search/engine', ...PURE],
  'site/package': ['site/emit', 'app/boot/entry-server.tsx', ...PURE],
  'site/vite': ['site/package', 'site/emit', 'site/link', 'site/content', ...PURE],
  'app/config': PURE,
  'app/strings': ['app/config', ...PURE],
  'app/styles': [],
  'app/ui': APP_BASE,
  'app/loading': ['app/ui', ...APP_BASE],
  'app/data': APP_STATE,
  'app/navigation': APP_STATE,
  'app/reader': ['importer/text', ...APP_STATE],
  'app/offline': APP_STATE,
  'app/features': APP_STATE,
  'app/errors': ['app/features', ...APP_STATE],
  'app/routes': [
    'app/errors',
    'app/features',
    'importer/text',
    'search/engine',
    'search/worker/search-worker.ts',
    ...APP_STATE,
  ],
  'app/boot': ['app/routes', 'app/errors', 'app/features', ...APP_STATE],
  'service-worker': ['domain'],
  host: [],
  checks: ['importer/text', 'site/content', 'host', 'app/reader', ...PURE],
  bench: ['search', 'importer', 'site', 'host', 'checks', ...PURE],
};

module.exports = { ROOMS };
