/** Every page of the site, from its root; `BASE_PATH` is put in front by `withBase`. All end in a slash, as hosts serve folders. */
export const paths = {
  home: () => '/',
  articles: () => '/khabar/',
  article: (id: string) => `/khabar/${id}/`,
  /** A sentence of an article: the query for scripts, which also mark it, the fragment for browsers without. */
  sentence: (articleId: string, sentence: string) => `/khabar/${articleId}/?s=${sentence}#${sentence}`,
  month: (month: string, page = 1) => `/khabar/mahina/${month}/${page > 1 ? `${page}/` : ''}`,
  storyline: (id: string) => `/samayrekha/${id}/`,
  entities: () => '/parichay/',
  entity: (id: string) => `/parichay/${id}/`,
  /** @param query put in the address when given. */
  search: (query?: string) => (query ? `/khoj/?q=${encodeURIComponent(query)}` : '/khoj/'),
  library: () => '/sangrah/',
  /** A text that a reader brings. @param id of one brought before. */
  add: (id?: string) => (id ? `/jodo/?k=${id}` : '/jodo/'),
  about: () => '/bare-mein/',
} as const;

/** Id of the story whose page a path from the root names; `null` for every other page. */
export const articleIdIn = (path: string): string | null => /^\/khabar\/([\w-]+)\/$/.exec(path)?.[1] ?? null;

/** Every data file. A breaking change of shape makes `/data/v2/`, so that an old cached file meets a new app safely. */
export const dataPaths = {
  /** A file of the search index; folders inside are named by the content's hash. */
  search: (file: string) => `/data/v1/search/${file}`,
  manifest: () => '/data/v1/manifest.json',
  home: () => '/data/v1/home.json',
  article: (id: string) => `/data/v1/articles/${id}.json`,
  timeline: (storyline: string) => `/data/v1/timelines/${storyline}.json`,
  storyline: (id: string) => `/data/v1/storylines/${id}.json`,
  keep: (storyline: string) => `/data/v1/keep/${storyline}.json`,
  entities: () => '/data/v1/entities.json',
  entity: (id: string) => `/data/v1/entities/${id}.json`,
  about: () => '/data/v1/about.json',
  headlines: () => '/data/v1/headlines.json',
  months: () => '/data/v1/months.json',
  month: (month: string, page = 1) => `/data/v1/months/${month}-${page}.json`,
} as const;

/**
 * Puts the base path in front of a path from the root.
 * @param base starts and ends with a slash: `/` or `/khabar/`.
 */
export const withBase = (base: string, path: string): string => base + path.slice(1);
