import { normalizeForStorage } from '#hindi/text/normalize.ts';
import { htmlText } from '../dom/dom-text.ts';

const ESCAPED = /&(?:amp|quot|apos|lt|gt|nbsp|#x?[\da-f]+);/i;

/** The normalized text of a field, `null` when empty. Some publishers escape characters up to three times. */
export function plainText(text: string | null | undefined): string | null {
  let plain = htmlText(text ?? '');
  for (let round = 0; round < 2 && ESCAPED.test(plain); round += 1) plain = htmlText(plain);
  const tidy = normalizeForStorage(plain);
  return tidy === '' ? null : tidy;
}
