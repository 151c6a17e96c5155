/** Path under which the site is published, with a slash at both ends: `/` or `/khabar/`. */
export const BASE_PATH: string = import.meta.env.BASE_URL;
