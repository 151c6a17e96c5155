/** Path under which the site is published, with a slash at both ends: `/` or `/khabar/`. */
export const BASE_PATH: string = import.meta.env.BASE_URL;

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
