/** Import rules of src/README.md. `@swc/core` parses: under TypeScript 7 the default parser reads nothing and passes all. */
const not = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    not('no-cycles', 'No cycles.', {}, { circular: true }),
    not('no-barrels', 'No index files that only re-export.', {}, { path: '^src/.*/index\\.tsx?$' }),
    not(
      'shared-is-pure',
      'shared imports only shared and the schema library.',
      { path: '^src/shared/', pathNot: '\\.test\\.ts$' },
      {
        pathNot: ['^src/shared/', '(?:^|/)node_modules/valibot/'],
      },
    ),
    not(
      'pipeline-knows-no-app',
      'pipeline imports shared, Node and parsers.',
      { path: '^src/pipeline/', pathNot: '\\.test\\.ts$' },
      {
        path: '^src/(app|service-worker|prerender|host|testing|bench)/',
      },
    ),
    not(
      'app-runs-in-a-browser',
      'app imports shared, React and its data libraries.',
      { path: '^src/app/', pathNot: '\\.test\\.tsx?$' },
      {
        path: '^src/(pipeline|service-worker|prerender|host|testing|bench)/',
      },
    ),
    not(
      'app-uses-no-node',
      'app runs in a browser.',
      { path: '^src/(app|shared|service-worker)/', pathNot: '\\.test\\.tsx?$' },
      { dependencyTypes: ['core'] },
    ),
    not(
      'components-are-presentational',
      'components know no features, routes or queries.',
      { path: '^src/app/components/' },
      {
        path: '^src/app/(features|routes|queries|entry-)',
      },
    ),
    not(
      'features-know-no-routes',
      'components <- features <- routes <- entries.',
      { path: '^src/app/features/' },
      {
        path: '^src/app/(routes/|routes\\.tsx|entry-)',
      },
    ),
    not(
      'no-feature-imports-a-feature',
      'A feature stands alone.',
      { path: '^src/app/features/([^/]+)/' },
      {
        path: '^src/app/features/([^/]+)/',
        pathNot: '^src/app/features/$1/',
      },
    ),
    not(
      'no-route-imports-a-route',
      'A page is one folder.',
      { path: '^src/app/routes/([^/]+)/' },
      {
        path: '^src/app/routes/([^/]+)/',
        pathNot: '^src/app/routes/$1/',
      },
    ),
    not(
      'worker-imports-shared',
      'service-worker imports shared and Workbox.',
      { path: '^src/service-worker/', pathNot: '\\.test\\.ts$' },
      {
        path: '^src/(app|pipeline|prerender|host|testing|bench)/',
      },
    ),
    not(
      'prerender-uses-only-the-server-entry',
      'Of app, prerender imports only entry-server.',
      { path: '^src/prerender/' },
      {
        path: '^src/app/',
        pathNot: '^src/app/entry-server\\.tsx$',
      },
    ),
    not('resolvable', 'Every import resolves.', {}, { couldNotResolve: true }),
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
