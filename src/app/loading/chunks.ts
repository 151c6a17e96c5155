/**
 * The chunk that a folder's or a file's code is packed into; the longest matching path wins. Code that is not listed stays with
 * the page or part that imports it. The build reads this table.
 *
 * - `vendor`: packages apart from the app, so that a change of the app does not make readers fetch React again.
 * - `common`: what nearly every page renders with. Many small chunks would cost a reader more requests and bytes than they
 *   save. Without schemas.
 * - `start`: what runs after hydration.
 * - `fetch` and `checks`: what requests data, and the schemas that the answer is checked with: they come with the first request.
 * - `foot`: what follows a story's text, which is taken over after it.
 * - `engaged`: the reader's store and saving, which come at the stage of that name.
 */
const CHUNKS: Readonly<Record<string, string | null>> = {
  'node_modules/react/': 'vendor',
  'node_modules/react-dom/': 'vendor',
  'node_modules/scheduler/': 'vendor',
  'node_modules/react-router/': 'vendor',
  'node_modules/cookie/': 'vendor',
  'node_modules/set-cookie-parser/': 'vendor',
  'node_modules/@tanstack/': 'vendor',
  'node_modules/valibot/': 'checks',
  'node_modules/idb-keyval/': 'engaged',
  'vite/preload-helper': 'common',
  'rolldown/runtime': 'common',

  'src/app/ui/': 'common',
  'src/app/ui/source-line.tsx': 'foot',
  'src/app/routes/article/article-foot.tsx': 'foot',
  'src/app/routes/article/article-foot.module.css': 'common',
  'src/app/config/': 'common',
  'src/app/config/site-words.ts': null,
  'src/app/loading/': 'common',
  'src/app/loading/headline-font.ts': 'start',
  'src/app/loading/saves-data.ts': 'start',
  'src/app/data/': 'fetch',
  'src/app/data/data-error.ts': 'common',
  'src/app/data/data-query.ts': 'common',
  'src/app/data/page-data.ts': 'common',
  'src/app/data/query-client.ts': 'common',
  'src/app/data/read-file.ts': 'engaged',
  'src/app/navigation/': 'common',
  'src/app/navigation/prefetch.ts': 'start',
  'src/app/errors/page-error.tsx': 'common',
  'src/app/strings/hi.ts': 'common',
  'src/app/strings/hi-save.ts': 'engaged',
  'src/app/strings/amounts.ts': 'engaged',
  'src/app/features/article-text/': 'common',
  'src/app/features/save-button/': 'common',
  'src/app/features/saving/': 'engaged',
  'src/app/features/timeline/timeline-list.tsx': 'common',
  'src/app/features/timeline/current-event.ts': 'common',
  'src/app/offline/': 'start',
  'src/app/offline/copy-age.ts': null,
  'src/app/offline/readable-stories.ts': null,
  'src/app/offline/use-online.ts': null,
  'src/app/reader/': 'engaged',
  'src/app/reader/state/': null,
  'src/app/routes/root/': 'common',
  'src/app/boot/run-stages.ts': 'start',

  'src/domain/pages.ts': 'common',
  'src/domain/dates/': 'common',
  'src/domain/dates/edtf-schema.ts': 'checks',
  'src/domain/values/': 'common',
  'src/domain/values/text-schema.ts': 'checks',
  'src/domain/values/hash.ts': 'engaged',
  'src/domain/storyline/': 'checks',
  'src/domain/storyline/kinds.ts': 'common',
  'src/domain/storyline/membership-spans.ts': null,
  'src/domain/storyline/membership-years.ts': null,
  'src/domain/article/': 'checks',
  'src/domain/article/story-dates.ts': 'common',
  'src/domain/article/fingerprint.ts': 'engaged',
  'src/domain/article/sentence-id.ts': null,
  'src/domain/article/article-sentences.ts': null,
  'src/domain/entity/schema.ts': 'checks',
  'src/domain/site/schema.ts': 'checks',
  'src/domain/page-data/': 'checks',
  'src/domain/offline/': 'common',
};

const PATHS = Object.keys(CHUNKS).toSorted((a, b) => b.length - a.length);

/** The chunk that a module's id, a path with either kind of slash, belongs to; `null` when it is left to the bundler. */
function chunkOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const found = PATHS.find((part) => path.includes(part));
  return found === undefined ? null : (CHUNKS[found] ?? null);
}

/**
 * Chunks as the bundler's groups. A group takes along what its modules import, unless an earlier group has it: so what others
 * import comes first.
 */
export const CHUNK_GROUPS = ['vendor', 'common', 'fetch', 'checks', 'start', 'engaged', 'foot'].map((name) => ({
  name,
  test: (id: string): boolean => chunkOf(id) === name,
}));
