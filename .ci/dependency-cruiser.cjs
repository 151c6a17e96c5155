/**
 * The import rules of src/README.md, made from the table of rooms. `@swc/core` parses: under TypeScript 7 the default
 * parser reads nothing and passes everything.
 */
const { ROOMS } = require('./rooms.cjs');

const PURE = ['hindi', 'domain'];

/** Rooms that run in Node; all others do without it. */
const NODE_ROOMS = '^src/(search/cli|importer/(files|cli)|site|host|checks|bench)/';
const TESTS = '\\.test\\.tsx?$';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const anyOf = (rooms) => `^src/(${rooms.join('|')})(/|$)`;

const roomRules = Object.entries(ROOMS).map(([room, others]) =>
  forbid(
    `${room.replaceAll('/', '-')}-imports`,
    `${room} imports ${others.join(', ') || 'nothing else'}.`,
    { path: `^src/${room}/`, pathNot: TESTS },
    { path: '^(src|e2e)/', pathNot: anyOf([room, ...others]) },
  ),
);

module.exports = {
  forbidden: [
    ...roomRules,
    forbid(
      'every-file-in-a-room',
      'Code lies in a room.',
      { path: '^src/', pathNot: `${anyOf(Object.keys(ROOMS))}` },
      {},
    ),
    forbid(
      'e2e-imports',
      'End-to-end tests see the built site, and what describes it.',
      { path: '^e2e/' },
      {
        path: '^src/',
        pathNot: anyOf(['importer/text', 'site/content', 'host', 'checks', ...PURE]),
      },
    ),
    forbid('no-cycles', 'No cycles.', {}, { circular: true }),
    forbid('no-barrels', 'No index files that only re-export.', {}, { path: '^src/.*/index\\.tsx?$' }),
    forbid(
      'pure-rooms-import-valibot-alone',
      'hindi and domain are pure.',
      { path: '^src/(hindi|domain)/', pathNot: TESTS },
      {
        path: '(?:^|/)node_modules/',
        pathNot: '(?:^|/)node_modules/valibot/',
      },
    ),
    forbid(
      'no-node-outside-node',
      'Pure rooms, the app and the workers run in a browser.',
      { path: '^src/', pathNot: [NODE_ROOMS, TESTS] },
      {
        dependencyTypes: ['core'],
      },
    ),
    forbid(
      'no-feature-imports-a-feature',
      'A feature stands alone.',
      { path: '^src/app/features/([^/]+)/' },
      {
        path: '^src/app/features/([^/]+)/',
        pathNot: '^src/app/features/$1/',
      },
    ),
    forbid(
      'no-route-imports-a-route',
      'A page is one folder.',
      { path: '^src/app/routes/([^/]+)/' },
      {
        path: '^src/app/routes/([^/]+)/',
        pathNot: '^src/app/routes/$1/',
      },
    ),
    forbid('resolvable', 'Every import resolves.', {}, { couldNotResolve: true }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.module\\.css$|^dist/|^\\.cache/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
