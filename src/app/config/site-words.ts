/** The parts of `site.json` that a story's page does not need, apart from `site.ts` so that a story does not carry them. */
type SiteWords = { readonly tagline: string; readonly description: string };

declare const __SITE_WORDS__: SiteWords;

/** Tagline and description of the site, put in by the build. */
export const siteWords: SiteWords = __SITE_WORDS__;
