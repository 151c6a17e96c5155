import { foldWithMap, originalSpan } from '../text/fold-map.ts';
import { matchesAfter } from '../text/matches-after.ts';
import { sentences } from '../text/segment.ts';
import {
  ADJECTIVE_NEXT,
  ADJECTIVE_PAST,
  ADJECTIVE_THIS,
  anyOf,
  MONTH_PATTERN,
  monthOf,
  NUMBER_WORD_PATTERN,
  smallNumber,
  UNITS,
  WEEKDAY_PATTERN,
} from './calendar-words.ts';
import {
  between,
  type DateContext,
  type DatePrecision,
  day,
  dayMonth,
  direction,
  month,
  namedPeriod,
  numericDate,
  relativeDay,
  type Span,
  timeAgo,
  unresolved,
  weekdayDate,
  year,
} from './date-spans.ts';
import { isoDay } from './iso-days.ts';
import { type Tense, tenseOf } from './tense.ts';

/** A date expression in a text. Ends that cannot be resolved are `null`; nothing is guessed. */
export type FoundDate = {
  /** The expression as written. */
  readonly text: string;
  /** First day covered, ISO; `null` when unresolved. */
  readonly start: string | null;
  /** Last day covered, ISO; `null` when unresolved. */
  readonly end: string | null;
  readonly precision: DatePrecision;
  /** False when a year or a direction had to be inferred, or nothing was resolved. */
  readonly certain: boolean;
  /** Offset of the expression in the text, in UTF-16 code units. */
  readonly at: number;
};

type Rule = {
  readonly pattern: RegExp;
  /** What the text before a match may not end with. */
  readonly notAfter: RegExp;
  /** Name of the quick test that a sentence must pass before the rule is tried. */
  readonly needs: keyof typeof QUICK_TESTS;
  readonly read: (groups: Record<string, string | undefined>, context: DateContext) => Span | null;
};

/** What may not stand before an expression. */
const IN_A_WORD = /[\p{L}\p{M}\p{N}]$/u;
/** What may not stand before a bare year either: it is a part of a larger number. */
const IN_A_NUMBER = /[\p{L}\p{M}\p{N}]$|[\d,.]\s?$/u;
const NOT_AFTER = '(?![\\p{L}\\p{M}\\p{N}])';
/** Compiles a rule. @param source regular expression over folded text, matched between whole words. */
const rule = (needs: Rule['needs'], source: string, read: Rule['read'], notAfter = IN_A_WORD): Rule => ({
  needs,
  pattern: new RegExp(`(?:${source})${NOT_AFTER}`, 'gu'),
  notAfter,
  read,
});
/** Quick tests of a folded sentence: most rules need not be tried on most sentences. */
const QUICK_TESTS = {
  year: /\d{4}/,
  month: new RegExp(MONTH_PATTERN, 'u'),
  weekday: new RegExp(WEEKDAY_PATTERN, 'u'),
  unit: new RegExp(Object.values(UNITS).join('|'), 'u'),
  relative: new RegExp(anyOf('आज', 'कल', 'परसों'), 'u'),
} as const;

/** Spaces between the parts of a date, or none. */
const GAP = '\\s{0,8}';
const DAY = `(?:\\d{1,2}|${NUMBER_WORD_PATTERN})`;
const YEAR = '(?:1[5-9]|20)\\d\\d';
const ERA = anyOf('सन्', 'सन', 'वर्ष', 'साल', 'ईसवी');
const TO = `${GAP}(?:[-–—/]|${anyOf('से', 'और', 'व', 'एवं', 'या', 'तथा')})${GAP}`;
const ORDINAL = '(?:st|nd|rd|th)?';

const POSTPOSITION = anyOf('में', 'के', 'की', 'का', 'से', 'तक', 'को', 'वाले', 'वाली', 'वाला');
const NOT_A_YEAR = `(?!\\s+(?:${anyOf('में से', 'से ज्यादा', 'से अधिक', 'से कम', 'से ऊपर', 'के करीब', 'के आसपास', 'के पार', 'के नोट', 'के नोटों', 'के सिक्के')})${NOT_AFTER})`;

/** Rejects a march on foot, as in `एक मार्च निकाला`, which is not the first of March. */
const A_MARCH = `(?!(?:${anyOf('एक', 'दो', 'तीन')})\\s+${anyOf('मार्च')}\\s+(?:${anyOf('निकाल', 'आयोजित', 'का आयोजन', 'का नेतृत्व')}))`;

/** Rules in order, the longest and most certain first: text that one rule has read is not offered to the next. */
const RULES: readonly Rule[] = [
  rule('year', `(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)`, (g) => numericDate(g.y ?? '', g.m ?? '', g.d ?? '')),
  rule('year', `(?<d>\\d{1,2})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<y>${YEAR})`, (g) =>
    numericDate(g.y ?? '', g.m ?? '', g.d ?? ''),
  ),
  rule(
    'month',
    `(?<d>${DAY})${GAP}(?<m>${MONTH_PATTERN})(?:,?${GAP}(?:(?:${ERA})${GAP})?(?<y>${YEAR}))?\\s{1,8}${anyOf('से')}\\s{1,8}(?<d2>${DAY})${GAP}(?<m2>${MONTH_PATTERN})(?:,?${GAP}(?:(?:${ERA})${GAP})?(?<y2>${YEAR}))?`,
    (g, context) =>
      between(
        dayMonth(g.d ?? '', g.m ?? '', g.y ?? g.y2, context),
        dayMonth(g.d2 ?? '', g.m2 ?? '', g.y2 ?? g.y, context),
      ),
  ),
  rule(
    'month',
    `(?<d>${DAY})${TO}(?<d2>${DAY})${GAP}(?<m>${MONTH_PATTERN})(?:,?${GAP}(?:(?:${ERA})${GAP})?(?<y>${YEAR}))?`,
    (g, context) =>
      between(dayMonth(g.d ?? '', g.m ?? '', g.y, context), dayMonth(g.d2 ?? '', g.m ?? '', g.y, context)),
  ),
  rule(
    'month',
    `${A_MARCH}(?<d>${DAY})${ORDINAL}${GAP}[,.-]?${GAP}(?<m>${MONTH_PATTERN})(?:${GAP}[,.-]?${GAP}(?:(?:${ERA})${GAP})?(?<y>${YEAR}))?`,
    (g, context) => dayMonth(g.d ?? '', g.m ?? '', g.y, context),
  ),
  rule('month', `(?<m>${MONTH_PATTERN})\\s{1,8}(?<d>\\d{1,2})${ORDINAL},${GAP}(?<y>${YEAR})`, (g, context) =>
    dayMonth(g.d ?? '', g.m ?? '', g.y, context),
  ),
  rule('month', `(?<m>${MONTH_PATTERN}),?${GAP}(?:(?:${ERA})${GAP})?(?<y>${YEAR})`, (g) =>
    month(Number(g.y), monthOf(g.m ?? '') ?? 1, true),
  ),
  rule(
    'month',
    `(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s{1,8}(?:${UNITS.year})\\s{1,8}(?:(?<d>${DAY})\\s{1,8})?(?<m>${MONTH_PATTERN})`,
    (g, context) => {
      if (!context.published) return unresolved(g.d ? 'day' : 'month');
      const y = Number(context.published.slice(0, 4)) + (direction(g.adj) ?? 0);
      const m = monthOf(g.m ?? '') ?? 1;
      return g.d ? day(isoDay(y, m, smallNumber(g.d) ?? 0), true) : month(y, m, true);
    },
  ),
  rule('year', `(?<y>${YEAR})(?:${anyOf('वें')})?\\s{1,8}${anyOf('के')}\\s{1,8}${anyOf('दशक')}`, (g) => {
    const first = Number(g.y) - (Number(g.y) % 10);
    return { start: `${first}-01-01`, end: `${first + 9}-12-31`, precision: 'decade', certain: true };
  }),
  rule('year', `(?:${anyOf('सन्', 'सन', 'वर्ष', 'साल')})\\s{1,8}(?<y>${YEAR})`, (g) => year(Number(g.y), true)),
  rule(
    'year',
    `(?<y>${YEAR})(?=\\s{1,8}(?:${POSTPOSITION})${NOT_AFTER})${NOT_A_YEAR}`,
    (g) => year(Number(g.y), true),
    IN_A_NUMBER,
  ),
  rule(
    'weekday',
    `(?:(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s{1,8})?(?<w>${WEEKDAY_PATTERN})`,
    (g, context) => weekdayDate(g.w ?? '', g.adj, context),
  ),
  rule(
    'unit',
    `(?<before>(?:${anyOf('के', 'से')})\\s{1,8})?(?<about>(?:${anyOf('करीब', 'लगभग', 'तकरीबन')})\\s{1,8})?(?<n>\\d{1,3}|${NUMBER_WORD_PATTERN})\\s{1,8}(?<u>${Object.values(UNITS).join('|')})\\s{1,8}(?:${anyOf('पहले', 'पूर्व')})`,
    (g, context) => (g.before ? null : timeAgo(smallNumber(g.n ?? '') ?? 0, g.u ?? '', g.about !== undefined, context)),
  ),
  rule(
    'unit',
    `(?<adj>${ADJECTIVE_PAST}|${ADJECTIVE_NEXT}|${ADJECTIVE_THIS})\\s{1,8}(?<u>${UNITS.year}|${UNITS.month}|${UNITS.week})`,
    (g, context) => namedPeriod(direction(g.adj) ?? 0, g.u ?? '', context),
  ),
  rule(
    'relative',
    `(?<w>${anyOf('आज', 'कल', 'परसों')})(?![-–]|\\s{1,8}(?:${anyOf('तक', 'भी', 'के दौर', 'के समय', 'के जमाने')})${NOT_AFTER})`,
    (g, context) => relativeDay(g.w ?? '', context),
  ),
];

/** Quick test of an unfolded sentence: what every rule needs, in every spelling. Most sentences fail it and need no folding. */
const MAY_CONTAIN_DATE =
  /[1१][5-9५-९][\d०-९]{2}|[2२][0०][\d०-९]{2}|वार|निचर|परस|साल|वर्ष|माह|महीन|सप्ताह|हफ|हफ़|दिन|घंट|घण्ट|बरस|जनवर|जनबर|फरवर|फ़रवर|फरबर|फ़रबर|मार्च|अप्र|एप्र|मई|जून|जुल|अगस|सित|अक्|नवंब|नवम्ब|दिसंब|दिसम्ब|(?:^|[^\p{M}\p{L}])(?:आज|कल)(?!\p{M}|\p{L})|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/iu;

/** The dates of one sentence, ordered by position. @param at offset of the sentence in the text. */
function findInSentence(sentence: string, at: number, published: string | null): FoundDate[] {
  const map = foldWithMap(sentence);
  const taken: boolean[] = new Array(map.folded.length).fill(false);
  const found: FoundDate[] = [];
  let tense: Tense | undefined;
  const context: DateContext = {
    published,
    tense: () => {
      tense = tense === undefined ? tenseOf(sentence) : tense;
      return tense;
    },
  };
  const results = new Map<Rule['needs'], boolean>();
  const passes = (test: Rule['needs']): boolean => {
    const result = results.get(test) ?? QUICK_TESTS[test].test(map.folded);
    results.set(test, result);
    return result;
  };
  for (const { needs, pattern, notAfter, read } of RULES) {
    if (!passes(needs)) continue;
    for (const match of matchesAfter(map.folded, pattern, notAfter)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (taken.slice(from, to).includes(true)) continue;
      const span = read(match.groups ?? {}, context);
      if (!span) continue;
      taken.fill(true, from, to);
      const { start, end } = originalSpan(map, from, to);
      found.push({ ...span, text: sentence.slice(start, end), at: at + start });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/**
 * Finds the date expressions of a Hindi text, relative ones too; month names may be English. The rules were written from the
 * expressions counted in the opening sentences of real news stories.
 * @param text one paragraph or headline.
 * @param published ISO day of publication, against which weekdays and `कल` are read; `null` leaves them unresolved.
 * @returns the expressions by position, not overlapping.
 */
export function findDates(text: string, published: string | null): FoundDate[] {
  if (!MAY_CONTAIN_DATE.test(text)) return [];
  let at = 0;
  return sentences(text).flatMap((sentence) => {
    const found = MAY_CONTAIN_DATE.test(sentence) ? findInSentence(sentence, at, published) : [];
    at += sentence.length;
    return found;
  });
}
