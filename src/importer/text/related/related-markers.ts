/** A marker of a related story in a line, such as `यह भी पढ़ें:`. Offsets are UTF-16 units of the line. */
export type Marker = {
  readonly start: number;
  /** The end of the marker and its separator. */
  readonly end: number;
  /** Whether a separator follows: `:`, `-`, a visarga used as a colon. */
  readonly separated: boolean;
  /** Whether it is a short marker such as `पढ़ें:`, with which a headline may begin too. */
  readonly short: boolean;
  /** Whether it announces several links: `संबंधित खबरें`, `हेही वाचलंत का?`. */
  readonly plural: boolean;
};

const READ = 'पढ़?़?(?:ें|ेें|े|िए|िये|िएगा)';
const SEE = 'देख(?:ें|िए|िये)';
const NEWS = '(?:ख़?़?बर(?:ें|ों)?|न्यूज़?|समाचार|लेख|रिपोर्ट|आलेख)';
/** Full markers, at the start of a line or after the end of a sentence. */
const FULL = [
  `(?:और\\s+)?(?:यह|ये|इसे|इन्हें|इस ${NEWS} को|इन ${NEWS} को|यहां|यहाँ)\\s+भी\\s+(?:जरू?र |ज़रूर )?(?:${READ}|${SEE})`,
  `(?:यह|ये|इस|इन)\\s+(?:अन्य\\s+)?${NEWS}\\s+(?:को\\s+)?भी\\s+(?:${READ}|${SEE})`,
  `${READ}\\s+(?:यह|ये|इसे)\\s+भी(?=\\s*[:：\\-–—|ः])`,
  `(?:भी|और)\\s+${READ}(?=\\s*[:：\\-–—|ः])`,
  '(?:Also\\s*Read|Read\\s*Also|Must\\s*Read|Read\\s*More|More\\s*Read|ALSO\\s*SEE|Also\\s*Watch)',
  `(?:यह|ये|इसे)\\s+${READ}(?=\\s*[:：\\-–—|ः])`,
].join('|');
/** Heads of lists of links. */
const PLURAL = [
  `(?:संबंधित|सम्बंधित|संबद्ध|इससे जुड़ी|मिलती-जुलती)\\s+${NEWS}`,
  'हे\\s*ही\\s+वाच(?:लंत का|ा|ले का)\\s*\\??',
  '(?:Related|Trending|Recommended)\\s+(?:News|Stories|Articles|Links|Posts|Post|Story|Article)',
  'रिलेटेड\\s+(?:न्यूज़?|स्टोरी|स्टोरीज)',
].join('|');
/** Heads of links on a topic: `पुल से जुड़ी ये खबरें भी पढ़ें`. A headline may be worded so too. */
const TOPIC = `[^।.?!:]{2,50}?\\s(?:से|पर)\\s+(?:जुड़?़?ी|जुड़?़?ीं|संबंधित|आधारित)\\s+(?:(?:ये|यह|अन्य|और|कुछ|सभी)\\s+){0,2}${NEWS}\\s+(?:भी\\s+|(?:यहां|यहाँ)\\s+)?${READ}`;
/** Short markers, only at the start of a line and with a separator: `पढ़ें: …`. */
const SHORT = `(?:${READ}|वीडियो\\s+${SEE}|${SEE}\\s+वीडियो|${SEE}|(?:(?:यहां|यहाँ)\\s+)?क्लिक\\s+कर(?:ें|िए|िये)|Read|READ|Watch)`;

const SEPARATOR = '\\s{0,8}(?:[:：ः|»>→\\-–—]|(?:\\.{2,8}|…)(?=\\s|$)){1,8}\\s{0,8}';
const LEAD = '[\\s(\\[【*_#>•●▪◆■►▶👉☞🔴✔-]{0,24}';

const compile = (source: string, flags = 'iu'): RegExp => new RegExp(source, flags);
const AT_START = compile(`^${LEAD}(?:(?<plural>${PLURAL}|(?<topic>${TOPIC}))|(?<full>${FULL}))(?<sep>${SEPARATOR})?`);
const SHORT_AT_START = compile(`^${LEAD}${SHORT}(?<sep>${SEPARATOR})(?!\\s{0,8}(?:https?:|www\\.))`);
/** Words that follow `यह भी पढ़ें` in an ordinary sentence. */
const ORDINARY = /^\s*(?:कि|और|तो|जाता|जाती|गया|गई|था|है)(?=\s|$)/u;
const INSIDE = compile(`(?<lead>[(\\[【*•►👉]{0,8}\\s{0,8})(?:${FULL})(?<sep>${SEPARATOR})?`, 'giu');

/**
 * The marker at the start of a line, or `null`. `2 मिनट पढ़ें`, `भी पढ़ा है` and `पढ़ें दिन की 10 बड़ी अपडेट्स` are not
 * markers.
 */
export function markerAtStart(line: string): Marker | null {
  const match = AT_START.exec(line) ?? SHORT_AT_START.exec(line);
  if (!match) return null;
  const end = match[0].length;
  const separated = match.groups?.sep !== undefined;
  if (!separated && ORDINARY.test(line.slice(end))) return null;
  const plural = match.groups?.plural !== undefined;
  if (plural && !separated && line.slice(end).trim() !== '') return null;
  const wordEnds = separated || !/^[\p{L}\p{M}]/u.test(line.slice(end)) || /\s$/.test(match[0]);
  if (!wordEnds) return null;
  return {
    start: 0,
    end,
    separated,
    plural,
    short: plural ? match.groups?.topic !== undefined : match.groups?.full === undefined,
  };
}

const SENTENCE_END = /(?:[।॥.?!|…][\s"'”’)\]]*|["”’)\]]\s*)$/u;
/** Length of the text before a marker that is searched for the end of a sentence, in UTF-16 units. */
const END_TAIL = 24;

/**
 * The markers inside a paragraph, in order, each when it is asked for, with or without a space before them. Hindi markers
 * without a separator count only after the end of a sentence; `Also Read -` counts anywhere.
 */
export function* markersInside(text: string): Generator<Marker> {
  for (const match of text.matchAll(INSIDE)) {
    if (match.index === 0) continue;
    const before = text.slice(Math.max(0, match.index - END_TAIL), match.index);
    const after = text.slice(match.index + match[0].length);
    const separated = match.groups?.sep !== undefined;
    const latin = /^[^\p{L}]*[a-z]/iu.test(match[0]);
    const bracketed = /[([【]/.test(match.groups?.lead ?? '');
    const ends = SENTENCE_END.test(before) || bracketed;
    // Text of pages without spaces between elements: `… को हरायाये भी पढ़ें- …`.
    const stuck = separated && /^(?:यह|ये|इसे)\s/u.test(match[0]) && /[\u0900-\u097f]$/u.test(before);
    const wordStarts = latin || ends || stuck || /\s$/.test(before) || /^\s/.test(match[0]);
    if (!wordStarts || (!separated && ORDINARY.test(after))) continue;
    if (latin ? !separated && !ends : !separated && !ends) continue;
    if (!separated && !/^[\s“"'‘]/u.test(after) && !/\s$/.test(match[0]) && after !== '') continue;
    yield { start: match.index, end: match.index + match[0].length, separated, plural: false, short: false };
  }
}
