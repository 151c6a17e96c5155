/** Path the site is published under, with a slash at both ends: `/` or `/news/`. */
export const BASE_PATH: string = import.meta.env.BASE_URL;
