/**
 * Returns an id that no other tab or device makes: the time and 48 random bits, in Latin letters and digits.
 * @param now in milliseconds since 1970.
 */
export function newId(now: number): string {
  const random = crypto.getRandomValues(new Uint16Array(3));
  return now.toString(36) + [...random].map((part) => part.toString(36).padStart(4, '0')).join('');
}
