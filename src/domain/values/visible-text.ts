/**
 * What a terminal would obey or hide: control characters but for the tab, line and paragraph separators, marks and overrides of
 * direction, byte order marks, halves of a pair. The joiners that Hindi is written with are not among them.
 */
const UNSEEN =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;

/**
 * Text from files and file names as it may be printed: what a terminal would obey is written out, `\u001b`. Inside a JSON string
 * that is the same character, so JSON stays what it was.
 */
export const visibleText = (text: string): string =>
  text.replace(UNSEEN, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
