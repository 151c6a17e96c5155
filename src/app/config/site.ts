/** What the interface needs of `site.json`; the build puts it in. */
export type PublicSite = {
  readonly name: string;
  /** Scheme and host, no path. */
  readonly origin: string;
  /** Running stories, the main one first. */
  readonly storylines: readonly string[];
};

declare const __SITE__: PublicSite;

export const site: PublicSite = __SITE__;
