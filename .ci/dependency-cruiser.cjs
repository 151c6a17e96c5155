/**
 * The import rules of src/README.md, made from the table of rooms. `@swc/core` parses: under TypeScript 7 the default
 * parser reads nothing and passes everything. `npm run rules` also holds every file of src/ against the table.
 */
const { OUTSIDE, PACKAGES, ROOMS, TESTS_OF } = require('./rooms.cjs');

/** Rooms that run in Node; all others do without it. */
const NODE_ROOMS = '^src/(search/cli|importer/(files|cli)|site|host|checks|bench)/';
const TESTS = '\\.test\\.tsx?$';
const SAMPLES = 'checks/samples';

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const anyOf = (paths) => `^src/(${paths.join('|')})(/|$)`;
const nameOf = (path) => path.replaceAll('/', '-');

const roomRules = Object.entries(ROOMS).flatMap(([room, others]) => [
  forbid(
    `${nameOf(room)}-imports`,
    `${room} imports ${others.join(', ') || 'nothing else'}.`,
    { path: `^src/${room}/`, pathNot: TESTS },
    { path: '^(src|e2e)/', pathNot: anyOf([room, ...others]) },
  ),
  forbid(
    `${nameOf(room)}-tests-import`,
    `Tests of ${room} import what it imports, and samples.`,
    { path: `^src/${room}/.*${TESTS}` },
    { path: '^(src|e2e)/', pathNot: anyOf([room, ...others, SAMPLES, ...(TESTS_OF[room] ?? [])]) },
  ),
]);

const packageRules = Object.entries(PACKAGES).map(([room, packages]) =>
  forbid(
    `${nameOf(room)}-packages`,
    `${room} imports ${packages.join(', ') || 'no package'}.`,
    { path: `^src/${room}/`, pathNot: TESTS },
    {
      path: '(^|/)node_modules/',
      ...(packages.length > 0 ? { pathNot: `(^|/)node_modules/(@types/)?(${packages.join('|')})/` } : {}),
    },
  ),
);

const outsideRules = Object.entries(OUTSIDE).map(([name, { path, imports }]) =>
  forbid(
    `${name}-imports`,
    `${name} imports ${imports.join(', ')}.`,
    { path },
    { path: '^src/', pathNot: anyOf(imports) },
  ),
);

/** Parts of one folder that stand alone. */
const apart = (name, comment, folder) =>
  forbid(
    name,
    comment,
    { path: `^src/${folder}/([^/]+)/` },
    { path: `^src/${folder}/([^/]+)/`, pathNot: `^src/${folder}/$1/` },
  );

module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    ...outsideRules,
    apart('no-feature-imports-a-feature', 'A feature stands alone.', 'app/features'),
    apart('no-route-imports-a-route', 'A page is one folder.', 'app/routes'),
    forbid(
      'no-node-outside-node',
      'Pure rooms, the app and the workers run in a browser.',
      { path: '^src/', pathNot: [NODE_ROOMS, TESTS] },
      { dependencyTypes: ['core'] },
    ),
    forbid('no-cycles', 'No cycles.', {}, { circular: true }),
    forbid('no-barrels', 'No index files that only re-export.', {}, { path: '^(src|e2e)/.*/index\\.tsx?$' }),
    forbid('no-test-is-imported', 'Tests are run, not imported.', {}, { path: `^(src|e2e)/.*\\.(test|spec)\\.tsx?$` }),
    forbid(
      'another-room-by-name',
      'Another room is written `#domain/…`.',
      { path: '^src/([^/]+)/' },
      { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    ),
    forbid(
      'same-room-relative',
      'The same room is written relative.',
      { path: '^src/([^/]+)/' },
      { path: '^src/$1/', dependencyTypes: ['aliased-subpath-import'] },
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
