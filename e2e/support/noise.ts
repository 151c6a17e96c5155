/** Complaints of a browser that a test may allow, see `Guard.allow`. */

/** The host is gone, or the network is. */
export const NO_HOST =
  /ERR_(?:CONNECTION_REFUSED|FAILED|ABORTED|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INTERNET_DISCONNECTED)/;

/** The host answers 503. */
export const BROKEN_HOST = /\b503\b/;

/** The host has no such file. */
export const NOT_FOUND = /404/;

/** The page was left before a file had come. */
export const ABORTED = /ERR_ABORTED/;

/** A file did not come, or came as something else. */
export const FAILED_LOAD = /Failed to load/;

/** Scripts are switched off, or the policy refuses them. */
export const NO_SCRIPT = /^failed: \S+\.js csp$/;
