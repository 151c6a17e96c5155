import { fold, foldWords, type WordSpan, wordSpans } from '#hindi/text/fold.ts';
import { sentences } from '#hindi/text/segment.ts';
import { endsLikeBody } from '../cues/line-shape.ts';

/** Longest and shortest headline that is cut out, in characters. The longest in a sample of newspapers has 134. */
const LONGEST = 150;
const SHORTEST = 20;

/** Verb forms at the end of headlines and clauses, folded; a sentence may begin after one. */
const CLAUSE_END = new Set(
  'है हैं था थी थे की दी ली किया दिया लिया गया गई गए हुआ हुई हुए होगा होगी होंगे करेंगे करेगा करेगी मौत मामले हमला बोले कहा बताया शुरू जारी रद्द बंद रोक फैसला राहत संक्रमित गिरफ्तार आदेश चिंता चेतावनी मंजूरी इनकार निर्देश अपील सकते सकता सकती रहा रही रहे आया आई आए'
    .split(' ')
    .map(fold),
);

/** Words that no sentence begins with, folded; the clause continues before one. */
const GOES_ON = new Set(
  'कि और या लेकिन मगर तो जबकि ताकि क्योंकि ने को में से पर का की के तक भी ही था थी थे है हैं'.split(' ').map(fold),
);

/** Words that begin a sentence when a comma follows, folded. */
const OPENERS = new Set('वहीं हालांकि लेकिन इसलिए दरअसल फिलहाल उधर इधर गौरतलब बहरहाल मगर अब'.split(' ').map(fold));
/** Offices of speakers, folded. A sentence may begin with one and a name. */
const OFFICES = new Set(
  'मंत्री मुख्यमंत्री प्रधानमंत्री उपमुख्यमंत्री राष्ट्रपति उपराष्ट्रपति राज्यपाल अध्यक्ष नेता सांसद विधायक प्रवक्ता सचिव निदेशक महानिदेशक आयुक्त अधीक्षक अधिकारी जिलाधिकारी कलेक्टर एसपी एसएसपी डीएम मेयर महापौर न्यायाधीश जस्टिस कप्तान कोच'
    .split(' ')
    .map(fold),
);
/** Words before an office, folded. */
const BEFORE_OFFICE = new Set(
  'संसदीय कार्य केंद्रीय केन्द्रीय गृह रक्षा वित्त विदेश रेल कृषि शिक्षा स्वास्थ्य राज्य उप पूर्व वरिष्ठ कार्यवाहक कांग्रेस भाजपा बीजेपी सपा बसपा राजद जदयू आप शिवसेना तृणमूल पार्टी लोकसभा राज्यसभा विधानसभा प्रदेश जिला पुलिस मुख्य'
    .split(' ')
    .map(fold),
);
/** Most words between an office and `ने`. */
const NAME_WORDS = 5;

/** Where a related headline ends. */
export type HeadlineCut = {
  /** Length of the headline in UTF-16 units; the rest is body text. */
  readonly length: number;
  /** Whether the text shows the end; otherwise the end of a clause was chosen. */
  readonly certain: boolean;
};

/**
 * The offset at which a sentence begins with an office, a name and `ने`: `संसदीय कार्य मंत्री प्रह्लाद जोशी ने`; `null`
 * when there is none.
 */
function officeStart(spans: readonly WordSpan[], inRange: (at: number) => boolean): number | null {
  const folded = spans.map((span) => fold(span.text));
  const agent = fold('ने');
  for (let at = 3; at < spans.length; at += 1) {
    if (!OFFICES.has(folded[at] ?? '')) continue;
    const name = folded.slice(at + 1, at + 2 + NAME_WORDS);
    const end = name.indexOf(agent);
    if (end < 0 || name.slice(0, end).some((word) => GOES_ON.has(word))) continue;
    let first = at;
    while (BEFORE_OFFICE.has(folded[first - 1] ?? '')) first -= 1;
    const [start, before] = [spans[first]?.start ?? 0, folded[first - 1] ?? ''];
    if (inRange(start) && !GOES_ON.has(before)) return start;
  }
  return null;
}

/**
 * Finds the end of the headline in the text after a marker. Usually all of it is the headline. When it contains the end of a
 * sentence, body text is stuck to the headline, and the end is a run of spaces, a question mark, the point where the first
 * words come again, or the end of a clause.
 */
export function headlineLength(rest: string): HeadlineCut {
  const all = { length: rest.length, certain: true };
  const trimmed = rest.trim();
  const holdsEnd =
    endsLikeBody(trimmed) ||
    sentences(trimmed)
      .slice(0, -1)
      .some((sentence) => endsLikeBody(sentence));
  if (!holdsEnd || trimmed.length <= SHORTEST + 10) return all;
  const lead = rest.length - rest.trimStart().length;
  const inRange = (at: number): boolean => at - lead >= SHORTEST && at - lead <= LONGEST && at < rest.length;
  for (const { index, groups } of rest.matchAll(/(?<before>\S)(?:\s{2,}|\t)(?=\S)/gu)) {
    const at = index + (groups?.before?.length ?? 0);
    if (inRange(at)) return { length: at, certain: true };
  }
  for (const match of rest.matchAll(/[?!](?:["'”’)]*)(?=\s*[\p{L}“"])/gu)) {
    if (inRange(match.index + 1)) return { length: match.index + match[0].length, certain: true };
  }
  if (trimmed.length <= LONGEST && sentences(trimmed).length === 1) return { length: rest.length, certain: false };
  const spans = wordSpans(rest);
  const first = spans.slice(0, 2).map((span) => fold(span.text));
  for (let at = 3; at < spans.length - 1; at += 1) {
    const span = spans[at];
    if (span && inRange(span.start) && fold(span.text) === first[0] && fold(spans[at + 1]?.text ?? '') === first[1]) {
      return { length: span.start, certain: true };
    }
  }
  const seen = new Set(
    spans
      .slice(0, 4)
      .map((span) => fold(span.text))
      .filter((word) => word.length > 3),
  );
  let best: number | null = null;
  for (let at = 3; at < spans.length - 1; at += 1) {
    const [span, next] = [spans[at], spans[at + 1]];
    if (!span || !next || !inRange(span.end) || !CLAUSE_END.has(fold(span.text))) continue;
    if (CLAUSE_END.has(fold(next.text)) || GOES_ON.has(fold(next.text))) continue;
    if (/^[,;:।॥.–-]/u.test(rest.slice(span.end).trimStart())) continue;
    if (rest[next.end] === ',' && !OPENERS.has(fold(next.text))) continue;
    if (seen.has(fold(next.text))) return { length: span.end, certain: false };
    best ??= span.end;
  }
  const office = officeStart(spans, inRange);
  if (office !== null && (best === null || office < best)) best = office;
  if (best !== null) return { length: best, certain: false };
  const firstSentence = sentences(rest)[0] ?? rest;
  return { length: firstSentence.length <= LONGEST ? firstSentence.length : 0, certain: false };
}

/** Whether two headlines are equal except for spelling variants and punctuation. */
export function sameHeadline(a: string, b: string): boolean {
  return foldWords(a) === foldWords(b);
}
