import type { Parse } from './page-data/parser.ts';
import type { PARSERS } from './page-data/parsers.ts';
import { fillTemplate, type Value, type Values } from './values/url-template.ts';

/** Folder of all data files, whatever their version. */
export const DATA_ROOT = '/data/';
/** Folder of the search index. */
export const SEARCH_FOLDER = '/data/v1/search/';

/**
 * Data files, by the template of their path from the site's root. A breaking change of a file's shape makes `v2`, so that a new
 * app never reads an old cached file.
 */
export const DATA_FILES = {
  home: '/data/v1/home.json',
  months: '/data/v1/months.json',
  month: '/data/v1/months/:month-:page?.json',
  article: '/data/v1/articles/:id.json',
  timeline: '/data/v1/timelines/:id.json',
  storyline: '/data/v1/storylines/:id.json',
  entities: '/data/v1/entities.json',
  entity: '/data/v1/entities/:id.json',
  about: '/data/v1/about.json',
  headlines: '/data/v1/headlines.json',
  keep: '/data/v1/keep/:id.json',
} as const;

export type DataName = keyof typeof DATA_FILES;

/** Values of a data file's path, in order. */
export type DataValues<Name extends DataName> = Values<(typeof DATA_FILES)[Name]>;

/**
 * The kinds of page, one row each. `path` is the URL pattern from the site's root; it ends in a slash, as static hosts serve
 * folders. `data` names the data file without which the page cannot be drawn; its template takes the values of the page's path.
 * Whatever differs by kind of page is derived from this table, or is a `Record<PageName, …>`, where a missing kind is a type
 * error.
 */
export const PAGES = {
  home: { path: '/', data: 'home' },
  articles: { path: '/khabar/', data: 'months' },
  month: { path: '/khabar/mahina/:month/:page?/', data: 'month' },
  article: { path: '/khabar/:id/', data: 'article' },
  storyline: { path: '/samayrekha/:id/', data: 'storyline' },
  entities: { path: '/parichay/', data: 'entities' },
  entity: { path: '/parichay/:id/', data: 'entity' },
  search: { path: '/khoj/', data: null },
  library: { path: '/sangrah/', data: null },
  add: { path: '/jodo/', data: null },
  about: { path: '/bare-mein/', data: 'about' },
} as const satisfies Record<string, { readonly path: string; readonly data: DataName | null }>;

export type PageName = keyof typeof PAGES;

/** Stands in for any page while there is no network. */
export const SHELL_PATH = '/shell.html';
/** Answers an unknown address; static hosts look for this name. */
export const NOT_FOUND_PATH = '/404.html';

/** Every kind of page, in the order of the table. */
export const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

/** One function for each template, from the template's values in order to the path. */
type PathsOf<Templates extends Readonly<Record<string, string>>> = {
  readonly [Name in keyof Templates]: (...values: Values<Templates[Name]>) => string;
};

/** Applies a function to every row of a table. */
const mapRows = <Name extends string, From, To>(table: Readonly<Record<Name, From>>, change: (row: From) => To) =>
  Object.fromEntries(Object.entries<From>(table).map(([name, row]) => [name, change(row)])) as Record<Name, To>;

const pathOf =
  (template: string) =>
  (...values: readonly Value[]): string =>
    fillTemplate(template, values);

const pagePaths: PathsOf<{ [Name in PageName]: (typeof PAGES)[Name]['path'] }> = mapRows(PAGES, ({ path }) =>
  pathOf(path),
);
const filePaths: PathsOf<typeof DATA_FILES> = mapRows(DATA_FILES, pathOf);

/** Paths of pages from the site's root; {@link withBase} puts the base path in front. */
export const paths = {
  ...pagePaths,
  /** A sentence of an article. The query is for scripts, which also mark the sentence; the fragment for browsers without. */
  sentence: (articleId: string, sentence: string) => `${pagePaths.article(articleId)}?s=${sentence}#${sentence}`,
  /** @param query put in the address when given. */
  search: (query?: string) => pagePaths.search() + (query ? `?q=${encodeURIComponent(query)}` : ''),
  /** A text that a reader brings. @param id of one brought before. */
  add: (id?: string) => pagePaths.add() + (id ? `?k=${id}` : ''),
};

/** Paths of data files from the site's root. */
export const dataPaths = {
  ...filePaths,
  /** A file of the search index; folders inside are named by a hash of the content. */
  search: (file: string) => SEARCH_FOLDER + file,
  /** Hashes of all data files. */
  manifest: () => '/data/v1/manifest.json',
};

/**
 * Puts the base path in front of a path from the root.
 * @param base starts and ends with a slash: `/` or `/news/`.
 */
export const withBase = (base: string, path: string): string => base + path.slice(1);

/** Undoes {@link withBase}: returns the path from the root of an address below the base path. */
export const withoutBase = (base: string, pathname: string): string => `/${pathname.slice(base.length)}`;

/** Path of a data file by its name and the values of its template. */
export const dataPath = (name: DataName, values: readonly Value[]): string => fillTemplate(DATA_FILES[name], values);

/** Id of the article whose page a path from the root leads to; `null` for every other page. */
export function articleIdIn(path: string): string | null {
  const id = path.split('/').at(-2);
  return id && paths.article(id) === path ? id : null;
}

/** What a data file holds. */
export type DataOf<Name extends DataName> = ReturnType<(typeof PARSERS)[Name]>;

type Parsers = { readonly [Name in DataName]: Parse<DataOf<Name>> };

/** Loads the check of a data file's shape. On demand, since a story that is read from its page needs no schema. */
export async function loadParser<Name extends DataName>(name: Name): Promise<Parse<DataOf<Name>>> {
  const parsers: Parsers = (await import('./page-data/parsers.ts')).PARSERS;
  return parsers[name];
}
