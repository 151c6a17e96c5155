import { parseEdtf } from './edtf.ts';

/** How far apart two dates are, in the unit a person would use. */
export type DateDistance = {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** Set when the distance was rounded by more than people round in speech. */
  readonly about?: boolean;
};

const DAY = 86_400_000;
/** A distance rounded by more than this share of its unit is said to be about so long. */
const EXACT_WITHIN = 0.05;

/** @param exact the distance in the unit, not rounded. */
function rounded(unit: DateDistance['unit'], exact: number): DateDistance {
  const count = Math.round(exact);
  return Math.abs(exact - count) > EXACT_WITHIN ? { unit, count, about: true } : { unit, count };
}

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
    return coarse.includes('year')
      ? { unit: 'year', count: b.getUTCFullYear() - a.getUTCFullYear() }
      : rounded('year', months / 12);
  }
  if (Math.abs(Math.round(months)) === 12 && Math.abs(days) >= 60) return rounded('year', months / 12);
  if (coarse.includes('month')) return { unit: 'month', count: Math.round(months) };
  if (Math.abs(days) >= 60) return rounded('month', months);
  return Math.abs(days) < 14 ? { unit: 'day', count: days } : rounded('week', days / 7);
}
