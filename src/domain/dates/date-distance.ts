import { parseEdtf } from './edtf.ts';

/** How far apart two dates are, in the unit a person would use. */
export type DateDistance = { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly count: number };

const DAY = 86_400_000;

/**
 * Distance from one date to another, rounded to days (under two weeks), weeks (under two months), months (under two years,
 * except that twelve months are a year) or years. Counted from the first day that each date covers, in no finer unit than both
 * dates are known to.
 * @param from EDTF date. @param to EDTF date.
 * @returns a negative count when `to` is earlier; `null` when a date is missing or cannot be read.
 */
export function dateDistance(from: string | null, to: string | null): DateDistance | null {
  const first = from === null ? null : parseEdtf(from);
  const second = to === null ? null : parseEdtf(to);
  if (!first || !second) return null;
  const a = new Date(`${first.start}T00:00:00Z`);
  const b = new Date(`${second.start}T00:00:00Z`);
  const days = Math.round((b.getTime() - a.getTime()) / DAY);
  const months =
    (b.getUTCFullYear() - a.getUTCFullYear()) * 12 +
    b.getUTCMonth() -
    a.getUTCMonth() +
    (b.getUTCDate() - a.getUTCDate()) / 31;
  const coarse = [first.precision, second.precision];
  if (coarse.includes('year') || Math.abs(months) >= 23.5) {
    const years = coarse.includes('year') ? b.getUTCFullYear() - a.getUTCFullYear() : Math.round(months / 12);
    return { unit: 'year', count: years };
  }
  if (Math.abs(Math.round(months)) === 12 && Math.abs(days) >= 60) return { unit: 'year', count: Math.sign(months) };
  if (coarse.includes('month') || Math.abs(days) >= 60) return { unit: 'month', count: Math.round(months) };
  return Math.abs(days) < 14 ? { unit: 'day', count: days } : { unit: 'week', count: Math.round(days / 7) };
}
