/** What `site.json` says of itself, apart from `site.ts`: a story does not carry it. */
type SiteWords = { readonly tagline: string; readonly description: string };

declare const __SITE_WORDS__: SiteWords;

export const siteWords: SiteWords = __SITE_WORDS__;
