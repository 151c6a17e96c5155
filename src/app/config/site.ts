/** The parts of `site.json` that every page needs. */
export type PublicSite = {
  readonly name: string;
  /** Scheme and host, no path. */
  readonly origin: string;
  /** Ids of the running stories, the main one first. */
  readonly storylines: readonly string[];
};

declare const __SITE__: PublicSite;

/** Name, origin and running stories of the site, put in by the build. */
export const site: PublicSite = __SITE__;
