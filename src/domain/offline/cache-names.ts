/** Data files that were opened. The version is that of the data's shape: the cache outlives new builds of the app. */
export const DATA_CACHE = 'sandarbh-data-v1';

/** Files that the reader saved. Nothing trims this cache; only the reader deletes from it. */
export const SAVED_CACHE = 'sandarbh-saved-v1';

/** Pages as the host sent them, one cache a build: a page of an older build names scripts that are gone, its data do not. */
export const PAGES_CACHE_PREFIX = 'sandarbh-pages-';

/** Scripts and styles of the previous build, for tabs that were opened with it. */
export const PREVIOUS_ASSETS_CACHE = 'sandarbh-previous-assets';
