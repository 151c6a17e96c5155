import { findDates } from '#hindi/dates/find-dates.ts';
import { foldWords } from '#hindi/text/fold.ts';
import { trimEndWhere } from '#hindi/text/trim-where.ts';
import { isAgency, isDesk } from '../cues/agencies.ts';
import { isDatelinePlace } from '../cues/dateline-places.ts';

/** A dateline at the start of a paragraph. */
export type Dateline = {
  readonly place: string;
  /** ISO day; `null` when the dateline names none or its year is unknown. */
  readonly date: string | null;
  readonly agency: string | null;
  readonly byline: string | null;
  /** Length of the dateline in the paragraph, in UTF-16 units. */
  readonly length: number;
  /** Whether an agency, a desk or a day beside the place proves the dateline. Otherwise it has a known place only. */
  readonly structural: boolean;
};

/** What is known beside the text. */
export type DatelineContext = {
  /** ISO day of publishing, for days without a year. */
  readonly published: string | null;
  /** Folded names of further places, from the site's entities. */
  readonly places: ReadonlySet<string>;
};

/** Words that no place name contains: they make a phrase. */
const NOT_A_NAME =
  /(?:^|\s)(?:का|की|के|को|में|ने|से|पर|है|हैं|था|थी|थे|और|या|कि|यह|ये|वह|इस|उस|नहीं|क्या|कौन|कब|कैसे|जब|तब|भी|ही|तक|लिए|साथ|बाद|वाले|वाली|लेकिन|तो|हो|कर|सवाल|जवाब|नोट)(?=\s|$)/u;

/** The parts of a text between separators, without spaces around them. */
const partsAt = (text: string, separator: string | RegExp): string[] =>
  text.split(separator).map((part) => part.trim());

/** Whether a part has two scripts: a label or the name of a newspaper is stuck to the place. */
const isMixed = (text: string): boolean => /[a-z]/iu.test(text) && /[\u0900-\u097f]/u.test(text);

/** Whether a part can be the name of a place, person or desk: four words at most, no function word, no digit. */
const looksLikeName = (text: string): boolean =>
  !isMixed(text) &&
  text.trim().split(/\s+/).length <= 4 &&
  !NOT_A_NAME.test(text) &&
  !/\d/.test(text) &&
  /\p{L}/u.test(text);

/** States and districts that follow a town: `पटना, बिहार :`. */
const REGIONS = new Set(
  'डीसी बिहार झारखंड झारखण्ड राजस्थान हरियाणा पंजाब गुजरात महाराष्ट्र उत्तराखंड छत्तीसगढ़ ओडिशा असम केरल कर्नाटक तमिलनाडु तेलंगाना गोवा'
    .split(' ')
    .concat(['उत्तर प्रदेश', 'मध्य प्रदेश', 'हिमाचल प्रदेश', 'पश्चिम बंगाल', 'आंध्र प्रदेश', 'जम्मू-कश्मीर', 'यूपी', 'एमपी'])
    .map(foldWords),
);

/** Whether a text is a known town and its state: `पटना, बिहार`. */
function isTownInRegion(place: string, more: ReadonlySet<string>): boolean {
  const [town = '', ...regions] = partsAt(place, ',');
  return regions.length > 0 && isDatelinePlace(town, more) && regions.every((region) => REGIONS.has(foldWords(region)));
}

/** Whether a part can be a reporter or a newspaper after a known town: two to four words without a verb or postposition. */
const isReporter = (part: string): boolean => {
  const count = part.trim().split(/\s+/).length;
  return count >= 2 && count <= 4 && looksLikeName(part);
};

const END = '\\s{0,8}(?:[।:|ः.–—]|-{1,2}(?=\\s))\\s{0,8}';
const NAME = '[^,।:.()\\[\\]|–—\\n]{2,45}?';
/** Forms of datelines, most specific first. Each is shown by an example. */
const FORMS: readonly RegExp[] = [
  // मुंबई, चार अप्रैल (भाषा) मुंबई बंदरगाह …
  new RegExp(
    `^(?<place>${NAME}),\\s{0,8}(?<date>[^,।:()]{3,24}?)\\s{0,8}\\((?<agency>[^()]{2,30})\\)\\s{0,8}[:।.–—-]?\\s{0,8}`,
    'u',
  ),
  // नयी दिल्ली 28 जुलाई (वार्ता) …
  /^(?<place>[^,।:.()[\]|\d\n]{2,45}?)\s{1,8}(?<date>\d{1,2}\s{1,8}[^,।:()\d\s]{2,12}(?:\s{1,8}\d{4})?)\s{0,8}\((?<agency>[^()]{2,30})\)\s{0,8}[:।.–—-]?\s{0,8}/u,
  // नई दिल्ली (एजेंसी)। … · नई दिल्ली [माला दीक्षित]। …
  new RegExp(`^(?<place>${NAME})\\s{0,8},?\\s{0,8}[(\\[](?<who>[^()\\[\\]]{2,40})[)\\]]${END}`, 'u'),
  // नई दिल्ली: (भाषा) …
  new RegExp(`^(?<place>${NAME})\\s{0,8}[:।]\\s{0,8}\\((?<agency>[^()]{2,30})\\)\\s{0,8}[:।.–—-]?\\s{0,8}`, 'u'),
  // नई दिल्ली, जेएनएन । … · जागरण संवाददाता, मीरजापुर : … · नई दिल्ली, 28 जुलाई : …
  new RegExp(`^(?<first>${NAME})\\s{0,8},\\s{0,8}(?<second>${NAME})(?:\\s{0,8},\\s{0,8}(?<third>${NAME}))?${END}`, 'u'),
  // नई दिल्ली/एजेंसी। …
  new RegExp(`^(?<first>${NAME.replace(',', ',/')})\\s{0,8}/\\s{0,8}(?<second>${NAME.replace(',', ',/')})${END}`, 'u'),
  // जागरण संवाददाता। मीरजापुर : …
  new RegExp(`^(?<first>${NAME})\\s{0,8}[।|]\\s{0,8}(?<second>${NAME})\\s{0,8}[:।]\\s{0,8}`, 'u'),
  // औरंगाबाद : … · शाहजहांपुर । … · नयी दिल्ली. …
  new RegExp(`^(?<place>(?:[^,।:.()\\[\\]|\\n]|,\\s){2,45}?)${END}`, 'u'),
];

/** The day that a part names and nothing else. `day` is `null` when its year is unknown; `null` when the part is no day. */
function readDay(text: string, published: string | null): { day: string | null } | null {
  const found = findDates(text, published);
  const only = found[0];
  if (found.length !== 1 || !only || only.precision !== 'day' || only.text.length < text.trim().length - 3) return null;
  return { day: only.start };
}

/** The parts of a dateline. `sure`: an agency, a desk or a day proves it. */
type Parts = { place: string | null; date: string | null; agency: string | null; byline: string | null; sure: boolean };

/** Classifies the parts of a dateline as place, day, agency or byline; `null` when one is none of them. */
function sortParts(parts: readonly string[], context: DatelineContext): Parts | null {
  const result: Parts = { place: null, date: null, agency: null, byline: null, sure: false };
  let placeEnds = -1;
  for (const [index, part] of parts.entries()) {
    const day = readDay(part, context.published);
    if (isAgency(part)) [result.agency, result.sure] = [part.trim(), true];
    else if (isDesk(part)) [result.byline, result.sure] = [result.byline ?? part.trim(), true];
    else if (day) [result.date, result.sure] = [day.day, true];
    else if (result.place === null && looksLikeName(part)) [result.place, placeEnds] = [part.trim(), index];
    else if (
      result.place !== null &&
      placeEnds === index - 1 &&
      (isDatelinePlace(part, context.places) || REGIONS.has(foldWords(part)))
    ) {
      placeEnds = index;
      result.place += `, ${part.trim()}`;
    } else if (isReporter(part) && result.place !== null && isDatelinePlace(result.place, context.places)) {
      result.byline = part.trim();
    } else return null;
  }
  return result;
}

/** The parts of a dateline from the named groups of a form; `null` when they contradict it. */
function fromGroups(groups: Record<string, string | undefined>, context: DatelineContext): Parts | null {
  const { place, date, agency, who, first, second, third } = groups;
  if (first !== undefined && second !== undefined) {
    return sortParts(third === undefined ? [first, second] : [first, second, third], context);
  }
  if (place === undefined) return null;
  if (date !== undefined && agency !== undefined) {
    const day = readDay(date, context.published);
    if (!day || !looksLikeName(place) || !isAgency(agency)) return null;
    return { place: place.trim(), date: day.day, agency, byline: null, sure: true };
  }
  if (agency !== undefined) {
    return isAgency(agency) && looksLikeName(place)
      ? { place: place.trim(), date: null, agency, byline: null, sure: true }
      : null;
  }
  if (who !== undefined) {
    if (isAgency(who))
      return looksLikeName(place) ? { place: place.trim(), date: null, agency: who, byline: null, sure: true } : null;
    if (!isDatelinePlace(place, context.places)) return null;
    return {
      place: place.trim(),
      date: null,
      agency: null,
      byline: looksLikeName(who) ? who.trim() : null,
      sure: isDesk(who),
    };
  }
  return { place: place.trim(), date: null, agency: null, byline: null, sure: false };
}

/**
 * Reads the dateline at the start of a paragraph, in the forms that Hindi newspapers use.
 * `आगरा : आगरा में …` (a subhead in a round-up) and `क्या था सवाल:` (a phrase) are not datelines.
 * @returns `null` when there is none.
 */
export function readDateline(paragraph: string, context: DatelineContext): Dateline | null {
  for (const form of FORMS) {
    const match = form.exec(paragraph);
    if (!match) continue;
    const parts = fromGroups(match.groups ?? {}, context);
    if (!parts?.place || !paragraph.includes(parts.place)) continue;
    const known = isDatelinePlace(parts.place, context.places) || isTownInRegion(parts.place, context.places);
    if (!parts.sure && !known) continue;
    const rest = paragraph.slice(match[0].length);
    if (rest.trim() === '') continue;
    if (!parts.sure && rest.startsWith(parts.place)) continue;
    return {
      place: parts.place,
      date: parts.date,
      agency: parts.agency,
      byline: parts.byline,
      length: match[0].length,
      structural: parts.sure,
    };
  }
  return null;
}

/** The end of a reporter's name with the newspaper: `Surya Prakash लाइव हिन्दुस्तान`. */
const ENDS_IN_PUBLISHER =
  /(?:हिन्दुस्तान|हिंदुस्तान|जागरण|उजाला|टाइम्स|भास्कर|पत्रिका|खबर|ख़बर|केसरी|डेस्क|टीम|ब्यूरो|संवाददाता|न्यूज|न्यूज़)$/u;

/**
 * Reads a line that is only a dateline: a place alone, `लाइव हिन्दुस्तान टीम, नई दिल्ली`, `पेइचिंग, एएफपी`.
 * @returns `null` for other lines.
 */
export function readDatelineAlone(
  line: string,
  context: DatelineContext,
): Omit<Dateline, 'length' | 'structural'> | null {
  const bare = trimEndWhere(line, /[\s,।:|.–—-]/u).trim();
  if (bare === '' || bare.length > 70) return null;
  if (isDatelinePlace(bare, context.places)) return { place: bare, date: null, agency: null, byline: null };
  const [who = '', town = '', ...more] = partsAt(bare, ',');
  if (more.length === 0 && town !== '' && isDatelinePlace(town, context.places) && ENDS_IN_PUBLISHER.test(who)) {
    return { place: town, date: null, agency: null, byline: who };
  }
  const pieces = partsAt(bare, /[,|:()]|\s[–—-]\s/u)
    .flatMap((piece) => (piece.split('/').some((part) => isAgency(part)) ? partsAt(piece, '/') : [piece]))
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const parts = sortParts(pieces, context);
  if (!parts?.place || !parts.sure || !bare.includes(parts.place)) return null;
  if (!isDatelinePlace(parts.place, context.places)) return null;
  return { place: parts.place, date: parts.date, agency: parts.agency, byline: parts.byline };
}
