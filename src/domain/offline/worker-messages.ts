/** From the page to a waiting worker: take over now. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** From the page to the worker: has the network sent a newer version of this page since it was drawn from a copy? */
export const IS_PAGE_RENEWED = 'IS_PAGE_RENEWED';

/** From the worker to a page that was drawn from a copy: the network has sent a newer version. */
export const PAGE_RENEWED = 'PAGE_RENEWED';

/**
 * From the page to the worker, with a port for the answer and the `id` of a shared text: what is the text, if it could not be
 * stored? The answer is the text, or `null`.
 */
export const GET_SHARED_TEXT = 'GET_SHARED_TEXT';

/** From the page to the worker: a script failed to load or to run; check the files of the app. */
export const CHECK_CODE = 'CHECK_CODE';
