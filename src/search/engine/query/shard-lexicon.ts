/** Whether two keys differ by at most one insertion, deletion or change. */
export function withinOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1;
  if (start === long.length) return true;
  const from = short.length === long.length ? start + 1 : start;
  return short.slice(from) === long.slice(start + 1);
}
