import {
  MONTH_PATTERN,
  monthOf,
  NUMBER_WORD_PATTERN,
  smallNumber,
  WEEKDAY_PATTERN,
  weekdayOf,
} from './calendar-words.ts';
import { fold } from './fold.ts';
import { foldWithMap, originalSpan } from './fold-map.ts';
import { addDays, addMonths, daysBetween, isoDay, monthLength, weekday } from './iso-days.ts';
import { sentences } from './segment.ts';
import { tenseOf } from './tense.ts';

export type DatePrecision = 'day' | 'week' | 'month' | 'year' | 'decade';

/** A date expression as it stands in a text. What cannot be resolved keeps `null` ends: nothing is guessed. */
export type FoundDate = {
  /** The words as they stand. */
  readonly text: string;
  /** First day covered, ISO; `null` when unresolved. */
  readonly start: string | null;
  /** Last day covered, ISO; `null` when unresolved. */
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** False when a year or a direction had to be inferred, or nothing was resolved. */
  readonly certain: boolean;
  /** UTF-16 offset of `text` in the text given. */
  readonly at: number;
};

type Span = Pick<FoundDate, 'start' | 'end' | 'precision' | 'certain'>;
type Context = { readonly published: string | null; readonly sentence: string };
type Rule = {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string | undefined>, context: Context) => Span | null;
};

const NOT_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NOT_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Compiles a pattern over folded text; its Hindi words are folded the same way. */
const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`${NOT_BEFORE}(?:${source})${NOT_AFTER}`, 'gu'),
  read,
});
const any = (...words: string[]): string => words.map(fold).join('|');

const DAY = `(?:\\d{1,2}|${NUMBER_WORD_PATTERN})`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const ERA = any('सन्', 'सन', 'वर्ष', 'साल', 'ईसवी');
const TO = `\\s*(?:[-–—/]|${any('से', 'और', 'व', 'एवं', 'या', 'तथा')})\\s*`;
const ORDINAL = '(?:st|nd|rd|th)?';
const ADJECTIVE_PAST = any('पिछले', 'बीते', 'गत', 'पिछली', 'बीती');
const ADJECTIVE_NEXT = any('अगले', 'आगामी', 'आने वाले', 'अगली');
const ADJECTIVE_THIS = any('इस', 'इसी', 'मौजूदा', 'चालू', 'वर्तमान');
const UNITS = {
  day: any('दिन', 'दिनों', 'रोज'),
  hour: any('घंटे', 'घंटों', 'घण्टे'),
  week: any('सप्ताह', 'हफ्ते', 'हफ्तों', 'हफ्ता'),
  month: any('महीने', 'महीनों', 'माह'),
  year: any('साल', 'वर्ष', 'सालों', 'वर्षों', 'बरस'),
} as const;

const day = (iso: string | null, certain: boolean): Span | null =>
  iso ? { start: iso, end: iso, precision: 'day', certain } : null;
const month = (year: number, value: number, certain: boolean): Span => ({
  start: isoDay(year, value, 1),
  end: isoDay(year, value, monthLength(year, value)),
  precision: 'month',
  certain,
});
const year = (value: number, certain: boolean): Span => ({
  start: `${value}-01-01`,
  end: `${value}-12-31`,
  precision: 'year',
  certain,
});
const unresolved = (precision: DatePrecision): Span => ({ start: null, end: null, precision, certain: false });
const week = (first: string, certain: boolean): Span => ({
  start: first,
  end: addDays(first, 6),
  precision: 'week',
  certain,
});

/** The year that puts a day nearest the publishing day, not more than 300 days before it or 65 after. */
function nearestYear(monthValue: number, dayValue: number, published: string): string | null {
  const at = Number(published.slice(0, 4));
  const near = [at - 1, at, at + 1].flatMap((candidate) => isoDay(candidate, monthValue, dayValue) ?? []);
  const inside = near.filter((iso) => daysBetween(published, iso) >= -300 && daysBetween(published, iso) <= 65);
  return inside.sort((a, b) => Math.abs(daysBetween(published, a)) - Math.abs(daysBetween(published, b)))[0] ?? null;
}

function dayMonth(dayText: string, monthText: string, yearText: string | undefined, context: Context): Span | null {
  const dayValue = smallNumber(dayText) ?? 0;
  const monthValue = monthOf(monthText) ?? 0;
  if (isoDay(2000, monthValue, dayValue) === null) return null;
  if (yearText) return day(isoDay(Number(yearText), monthValue, dayValue), true);
  if (!context.published) return unresolved('day');
  return day(nearestYear(monthValue, dayValue, context.published), false) ?? unresolved('day');
}

function both(first: Span | null, last: Span | null): Span | null {
  if (!first || !last) return null;
  if (!first.start || !last.end || first.start > last.end) return unresolved('day');
  return { start: first.start, end: last.end, precision: 'day', certain: first.certain && last.certain };
}

const numeric = (yearText: string, monthText: string, dayText: string): Span | null =>
  day(isoDay(Number(yearText), Number(monthText), Number(dayText)), true);

/** −1 before, +1 after, 0 this one; `undefined` when the text has no such word. */
function direction(adjective: string | undefined): -1 | 0 | 1 | undefined {
  if (!adjective) return undefined;
  if (new RegExp(`^(?:${ADJECTIVE_PAST})$`, 'u').test(adjective)) return -1;
  return new RegExp(`^(?:${ADJECTIVE_NEXT})$`, 'u').test(adjective) ? 1 : 0;
}

function weekdayDate(name: string, adjective: string | undefined, context: Context): Span | null {
  const wanted = weekdayOf(name);
  if (wanted === undefined || !context.published) return unresolved('day');
  const back = (weekday(context.published) - wanted + 7) % 7;
  const ahead = (wanted - weekday(context.published) + 7) % 7;
  const forced = direction(adjective);
  if (forced === -1) return day(addDays(context.published, -(back || 7)), true);
  if (forced === 1) return day(addDays(context.published, ahead || 7), true);
  const tense = tenseOf(context.sentence);
  if (tense === 'future') return day(addDays(context.published, ahead), true);
  return day(addDays(context.published, -back), tense === 'past');
}

function relativeDay(word: string, context: Context): Span | null {
  if (!context.published) return unresolved('day');
  if (word === fold('आज')) return day(context.published, true);
  const step = word === fold('कल') ? 1 : 2;
  const tense = tenseOf(context.sentence);
  if (tense === 'past') return day(addDays(context.published, -step), true);
  if (tense === 'future') return day(addDays(context.published, step), true);
  return unresolved('day');
}

function ago(count: number, unit: string, about: boolean, context: Context): Span | null {
  const published = context.published;
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(unit);
  if (is(UNITS.hour)) return unresolved('day');
  if (is(UNITS.day)) return published ? day(addDays(published, -count), !about) : unresolved('day');
  if (is(UNITS.week)) return published ? week(addDays(published, -7 * count - 3), false) : unresolved('week');
  if (is(UNITS.month)) {
    if (!published) return unresolved('month');
    return month(...addMonths(Number(published.slice(0, 4)), Number(published.slice(5, 7)), -count), false);
  }
  return published ? year(Number(published.slice(0, 4)) - count, false) : unresolved('year');
}

function namedPeriod(step: -1 | 0 | 1, unit: string, context: Context): Span | null {
  const is = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(unit);
  const precision = is(UNITS.year) ? 'year' : is(UNITS.month) ? 'month' : 'week';
  if (!context.published) return unresolved(precision);
  const [y, m] = [Number(context.published.slice(0, 4)), Number(context.published.slice(5, 7))];
  if (precision === 'year') return year(y + step, true);
  if (precision === 'month') return month(...addMonths(y, m, step), true);
  const monday = addDays(context.published, -((weekday(context.published) + 6) % 7));
  return week(addDays(monday, 7 * step), true);
}

const POSTPOSITION = any('में', 'के', 'की', 'का', 'से', 'तक', 'को', 'वाले', 'वाली', 'वाला');
const NOT_A_YEAR = `(?!\\s+(?:${any('में से', 'से ज्यादा', 'से अधिक', 'से कम', 'से ऊपर', 'के करीब', 'के आसपास', 'के पार', 'के नोट', 'के नोटों', 'के सिक्के')})${NOT_AFTER})`;

/** Longest and most certain first: what an earlier rule has read is not read again. */
const RULES: readonly Rule[] = [
  rule(`(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) => numeric(g.y ?? '', g.m ?? '', g.d ?? '')),
  rule(`(?<d>\\d{1,2})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<y>${YEAR})`, (g) =>
    numeric(g.y ?? '', g.m ?? '', g.d ?? ''),
  ),
  rule(
    `(?<d>${DAY})\\s*(?<m>${MONTH_PATTERN})(?:,?\\s*(?:(?:${ERA})\\s*)?(?<y>${YEAR}))?\\s+${any('से')}\\s+(?<d2>${DAY})\\s*(?<m2>${MONTH_PATTERN})(?:,?\\s*(?:(?:${ERA})\\s*)?(?<y2>${YEAR}))?`,
    (g, context) =>
      both(
        dayMonth(g.d ?? '', g.m ?? '', g.y ?? g.y2, context),
        dayMonth(g.d2 ?? '', g.m2 ?? '', g.y2 ?? g.y, context),
      ),
  ),
  rule(
    `(?<d>${DAY})${TO}(?<d2>${DAY})\\s*(?<m>${MONTH_PATTERN})(?:,?\\s*(?:(?:${ERA})\\s*)?(?<y>${YEAR}))?`,
    (g, context) => both(dayMonth(g.d ?? '', g.m ?? '', g.y, context), dayMonth(g.d2 ?? '', g.m ?? '', g.y, context)),
  ),
  rule(
    `(?<d>${DAY})${ORDINAL}\\s*[,.-]?\\s*(?<m>${MONTH_PATTERN})(?:\\s*[,.-]?\\s*(?:(?:${ERA})\\s*)?(?<y>${YEAR}))?`,
    (g, context) => dayMonth(g.d ?? '', g.m ?? '', g.y, context),
  ),
  rule(`(?<m>${MONTH_PATTERN})\\s+(?<d>\\d{1,2})${ORDINAL},\\s*(?<y>${YEAR})`, (g, context) =>
    dayMonth(g.d ?? '', g.m ?? '', g.y, context),
  ),
  rule(`(?<m>${MONTH_PATTERN}),?\\s*(?:(?:${ERA})\\s*)?(?<y>${YEAR})`, (g) =>
    month(Number(g.y), monthOf(g.m ?? '') ?? 1, true),
  ),
  rule(
    `(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s+(?:${UNITS.year})\\s+(?:(?<d>${DAY})\\s+)?(?<m>${MONTH_PATTERN})`,
    (g, context) => {
      if (!context.published) return unresolved(g.d ? 'day' : 'month');
      const y = Number(context.published.slice(0, 4)) + (direction(g.adj) ?? 0);
      const m = monthOf(g.m ?? '') ?? 1;
      return g.d ? day(isoDay(y, m, smallNumber(g.d) ?? 0), true) : month(y, m, true);
    },
  ),
  rule(`(?<y>${YEAR})(?:${any('वें')})?\\s+${any('के')}\\s+${any('दशक')}`, (g) => {
    const first = Number(g.y) - (Number(g.y) % 10);
    return { start: `${first}-01-01`, end: `${first + 9}-12-31`, precision: 'decade', certain: true };
  }),
  rule(`(?:${any('सन्', 'सन', 'वर्ष', 'साल')})\\s+(?<y>${YEAR})`, (g) => year(Number(g.y), true)),
  rule(`(?<![\\d,.]\\s?)(?<y>${YEAR})(?=\\s+(?:${POSTPOSITION})${NOT_AFTER})${NOT_A_YEAR}`, (g) =>
    year(Number(g.y), true),
  ),
  rule(`(?:(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s+)?(?<w>${WEEKDAY_PATTERN})`, (g, context) =>
    weekdayDate(g.w ?? '', g.adj, context),
  ),
  rule(
    `(?<before>(?:${any('के', 'से')})\\s+)?(?<about>(?:${any('करीब', 'लगभग', 'तकरीबन')})\\s+)?(?<n>\\d{1,3}|${NUMBER_WORD_PATTERN})\\s+(?<u>${Object.values(UNITS).join('|')})\\s+(?:${any('पहले', 'पूर्व')})`,
    (g, context) => (g.before ? null : ago(smallNumber(g.n ?? '') ?? 0, g.u ?? '', g.about !== undefined, context)),
  ),
  rule(
    `(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s+(?<u>${UNITS.year}|${UNITS.month}|${UNITS.week})`,
    (g, context) => namedPeriod(direction(g.adj) ?? 0, g.u ?? '', context),
  ),
  rule(
    `(?<w>${any('आज', 'कल', 'परसों')})(?![-–]|\\s+(?:${any('तक', 'भी', 'के दौर', 'के समय', 'के जमाने')})${NOT_AFTER})`,
    (g, context) => relativeDay(g.w ?? '', context),
  ),
];

/** Letters without which no rule can match, in every spelling: most sentences have none, and are spared the folding. */
const MAY_HOLD_DATE =
  /[\d०-९]|वार|चर|आज|कल|परस|साल|वर्ष|माह|मह|सप्ताह|हफ|हफ़|दिन|घंट|घण्ट|बरस|जन|फर|फ़र|मार्च|प्र|मई|जून|जुल|अगस|सित|अक्|नव|दिस/u;

function findInSentence(sentence: string, at: number, published: string | null): FoundDate[] {
  const map = foldWithMap(sentence);
  const taken: boolean[] = new Array(map.folded.length).fill(false);
  const found: FoundDate[] = [];
  for (const { pattern, read } of RULES) {
    for (const match of map.folded.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.slice(from, to).includes(true)) continue;
      const span = read(match.groups ?? {}, { published, sentence });
      if (!span) continue;
      taken.fill(true, from, to);
      const place = originalSpan(map, from, to);
      found.push({ ...span, text: sentence.slice(place.start, place.end), at: at + place.start });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * Finds date expressions in Hindi (and month names in English) by an own grammar; counted on real ledes in what it covers.
 * @param text one paragraph or headline.
 * @param published ISO day of publishing, against which weekdays and `कल` are read; `null` leaves them unresolved.
 */
export function findDates(text: string, published: string | null): FoundDate[] {
  let at = 0;
  return sentences(text).flatMap((sentence) => {
    const found = MAY_HOLD_DATE.test(sentence) ? findInSentence(sentence, at, published) : [];
    at += sentence.length;
    return found;
  });
}
