/**
 * The name of something that a site stores in a browser. Two sites of one origin share its storages, so the base path is part of
 * the name. A site at the root has the name alone: readers' devices hold it so.
 * @param base path that the site is served under, with a slash at both ends.
 */
export const nameAt = (base: string, name: string): string => (base === '/' ? name : name + base);

/** Data files that were opened. The version is that of the data's shape: the cache outlives new builds of the app. */
export const dataCache = (base: string): string => nameAt(base, 'sandarbh-data-v1');

/** Files that the reader saved. Nothing trims this cache; only the reader deletes from it. */
export const savedCache = (base: string): string => nameAt(base, 'sandarbh-saved-v1');

/** What the names of {@link pagesCache} begin with, at the same base. */
export const pagesCachePrefix = (base: string): string => `${nameAt(base, 'sandarbh-pages')}-`;

/** Pages as the host sent them, one cache a build: a page of an older build names scripts that are gone, its data do not. */
export const pagesCache = (base: string, build: string): string => pagesCachePrefix(base) + build;

/** Scripts and styles of the previous build, for tabs that were opened with it. */
export const previousAssetsCache = (base: string): string => nameAt(base, 'sandarbh-previous-assets');

/** Texts that other apps shared with this one, until the reader saves or deletes them. */
export const sharedCache = (base: string): string => nameAt(base, 'sandarbh-shared');

/**
 * The app's own files, of the build that runs and the one that waits. The name is the one under which readers' devices hold them.
 * @param scope whole address of the worker's scope.
 */
export const precacheName = (scope: string): string => `workbox-precache-v2-${scope}`;
