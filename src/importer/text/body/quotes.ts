import { words } from '#hindi/text/fold.ts';

/** A quotation in a paragraph. `text` is the text between the quotation marks; offsets include the marks, in UTF-16 units. */
export type Quotation = {
  readonly text: string;
  readonly speaker: string | null;
  readonly start: number;
  readonly end: number;
};

/** Verbs of saying. */
const SAID =
  'कहा|कही|कहते|कहती|कहता|कहना|बोले|बोला|बोली|बोलीं|बताया|बताते|बताती|बताता|लिखा|पूछा|जोड़ा|दोहराया|ट्वीट|पोस्ट|चेतावनी दी|चेताया|दावा किया|आरोप लगाया|अपील की|जवाब दिया|स्पष्ट किया|घोषणा की|सवाल किया|पलटवार किया|पलटवार करते हुए|तंज कसा|तंज कसते हुए|निशाना साधा|हमला बोला|मांग की|जारी बयान|बयान में';
/** Spaces between words, or none. */
const GAP = '\\s{0,8}';
const SPACE = '\\s{1,8}';
/** A verb of saying directly before the opening mark, and the length of the text that is searched for it, in UTF-16 units. */
const SAID_BEFORE = new RegExp(
  `(?:${SAID})(?:${SPACE}(?:है|हैं|था|थी|थे|गया|कर|करते|करके|हुए|किया|की|में|लिखा|कहा|बताया|दी|कि)){0,8}${GAP}(?:कि)?${GAP}[,:;–—-]{0,8}${GAP}$`,
  'u',
);
const SAID_TAIL = 160;
/** A speaker and a verb of saying directly after the closing mark: `… राजनाथ सिंह ने कहा`. */
const SAID_AFTER = new RegExp(
  `^[\\s,।.–—-]{0,12}(?:(?:यह|ये|ऐसा|यह बात|उक्त बातें|यह जानकारी)${SPACE})?(?<who>[^,।.“”"]{2,70}?)${SPACE}ने${SPACE}(?:[^,।.“”"]{0,60}\\s)?(?:${SAID})`,
  'u',
);

/** Opening marks and the marks that close them. */
type Pair = { readonly open: RegExp; readonly close: RegExp; readonly single: boolean };
const PAIRS: readonly Pair[] = [
  { open: /“|„/y, close: /[”“"]|''|’’/g, single: false },
  { open: /‘‘|''/y, close: /''|’’|["”]/g, single: false },
  { open: /"/y, close: /["”]|''|’’/g, single: false },
  { open: /[‘']/y, close: /[’'](?![\p{L}\p{M}])/gu, single: true },
];

/** Words that end an adverbial or a clause before a noun phrase. */
const BREAKS = new Set(
  'में पर से को कि तो तक लिए बाद दौरान साथ हुए लेकिन मगर वहीं बीच तरफ ओर अनुसार मुताबिक जबकि जब हालांकि करते करके कर होकर यह इसके इस इसी ही भी फिर जहां इधर उधर आगे पहले तब अब आज कल वहां यहां इसलिए क्योंकि'.split(
    ' ',
  ),
);
const PRONOUNS = new Set('उन्होंने उसने इन्होंने मैंने हमने वे वह यह ये उन इन उस इस किसी सब सभी आप मैं हम'.split(' '));

/**
 * The noun phrase at the end of a clause, without adverbials: `रक्षा मंत्री` of `इस मौके पर रक्षा मंत्री`; `null` when
 * there is none or only pronouns.
 */
function nounPhrase(clause: string): string | null {
  const tokens = (clause.split(/[,।.;:!?“”"()–—]/u).at(-1) ?? '')
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '');
  const cut = tokens.findLastIndex((token) => BREAKS.has(token));
  let phrase = tokens.slice(cut + 1);
  while (phrase[0] === 'और' || phrase[0] === 'व' || phrase[0] === 'एवं') phrase = phrase.slice(1);
  if (phrase.length === 0 || phrase.length > 12) return null;
  if (phrase.every((token) => PRONOUNS.has(token))) return null;
  return phrase.join(' ');
}

/** Longest sentence that is searched for two verbs of saying, in characters. */
const LONGEST_SENTENCE = 500;
/** Two verbs of saying with one speaker, the end and the start: `मंत्री ने बताया कि पुलिस ने … और कहा,`. */
const AND_SAID = new RegExp(
  `\\s(?:और|एवं|तथा|साथ ही)${SPACE}(?:(?:यह भी|आगे|फिर|उन्होंने)${SPACE})?(?:${SAID})(?:${SPACE}(?:है|था|कि)){0,8}${GAP}[,:;–—-]{0,8}${GAP}$`,
  'u',
);
const SAID_FIRST = new RegExp(
  `^(?<who>.{2,90}?)${SPACE}ने${SPACE}(?:(?!\\sने\\s)[^,]){0,60}?(?:${SAID})${SPACE}कि\\s`,
  'u',
);

/** The speaker of a sentence with two verbs of saying; `undefined` for other sentences. */
function speakerOfBoth(sentence: string): string | undefined {
  if (sentence.length > LONGEST_SENTENCE) return undefined;
  const end = AND_SAID.exec(sentence);
  return end ? SAID_FIRST.exec(sentence.slice(0, end.index))?.groups?.who : undefined;
}

const SAYING = /\s(?:का|की|के)\s{1,8}(?:कहना|मुताबिक|अनुसार)/u;
const SAYS = /\s(?:आगे\s{1,8})?(?:कहते|कहती|कहता|बताते|बताती|बताता|बोले|बोली|बोलीं|बोला)(?=[\s,:–—-]|$)/u;
/** Length of the text before a quotation that is searched for its speaker, in UTF-16 units. */
const SPEAKER_TAIL = 1_000;

const SENTENCE_END = /[।!?]|(?<stop>\.\s)/gu;
/** What stands before a full stop that ends a sentence; before that of an initial there is one letter. */
const TWO_LETTERS = /[\u0900-\u097f]{2}$/u;

/** The speaker named in the sentence before a quotation, or `null`. */
function speakerBefore(before: string): string | null {
  const tail = before.slice(-SPEAKER_TAIL);
  const end = [...tail.matchAll(SENTENCE_END)].findLast(
    ({ index, groups }) => !groups?.stop || TWO_LETTERS.test(tail.slice(Math.max(0, index - 2), index)),
  );
  const sentence = tail.slice(end ? end.index + end[0].length : 0);
  const first = speakerOfBoth(sentence);
  if (first) return nounPhrase(first);
  const agent = sentence.lastIndexOf(' ने ');
  if (agent > 0) return nounPhrase(sentence.slice(0, agent));
  for (const verb of [SAYING, SAYS]) {
    const at = sentence.search(verb);
    if (at > 0) return nounPhrase(sentence.slice(0, at));
  }
  return null;
}

/** A closing mark. */
type Closing = { readonly end: number; readonly length: number };

/** Finds the first closing mark of a pair from an offset on. Offsets have to rise: what was found for one serves the next. */
function closingFinder(text: string): (from: number, pair: Pair) => Closing | null {
  const found = new Map<Pair, Closing | null>();
  return (from, pair) => {
    const known = found.get(pair);
    if (known === null || (known && known.end >= from)) return known;
    pair.close.lastIndex = from;
    const match = pair.close.exec(text);
    const closing = match ? { end: match.index, length: match[0].length } : null;
    found.set(pair, closing);
    return closing;
  };
}

const MARK = /["“„‘']/g;

/** The offset of the next quotation mark from `at` on; the length of the text when there is none. */
function nextMark(text: string, at: number): number {
  MARK.lastIndex = at;
  return MARK.exec(text)?.index ?? text.length;
}

/**
 * Finds quotations in a paragraph. Opening and closing marks may differ, and a mark may not be closed. Text in single marks
 * and short phrases in double marks count only with a verb of saying: they are often names and slogans.
 */
export function findQuotes(text: string): Quotation[] {
  const found: Quotation[] = [];
  const closingAt = closingFinder(text);
  let at = nextMark(text, 0);
  while (at < text.length) {
    const pair = PAIRS.find(({ open }) => {
      open.lastIndex = at;
      return open.test(text);
    });
    if (!pair || /[\p{L}\p{M}\p{N}]/u.test(text[at - 1] ?? '')) {
      at = nextMark(text, at + 1);
      continue;
    }
    const inner = pair.open.lastIndex;
    const before = text.slice(0, at);
    const said = SAID_BEFORE.test(before.slice(-SAID_TAIL));
    const closing = closingAt(inner, pair);
    if (!said && (pair.single || closing === null)) {
      at = nextMark(text, inner);
      continue;
    }
    const end = closing ? closing.end : text.length;
    const body = text.slice(inner, end).trim();
    const after = closing ? text.slice(closing.end + closing.length) : '';
    const behind = pair.single ? null : SAID_AFTER.exec(after);
    const count = words(body).length;
    const whole = !pair.single && closing !== null && count >= 8 && /[।.?!]$/u.test(body);
    const counts = count >= 2 && (said || behind !== null || whole);
    if (!counts) {
      at = nextMark(text, closing && !pair.single ? closing.end + closing.length : inner);
      continue;
    }
    const speaker = said ? speakerBefore(before) : behind?.groups?.who ? nounPhrase(behind.groups.who) : null;
    found.push({ text: body, speaker, start: at, end: closing ? closing.end + closing.length : text.length });
    at = nextMark(text, closing ? closing.end + closing.length : text.length);
  }
  return found;
}
