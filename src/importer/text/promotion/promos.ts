/** A promotion in a line: it announces a link or an app and contains no headline and no news. Offsets are UTF-16 units. */
export type PromoSpan = { readonly start: number; readonly end: number };

const READ = 'पढ़?़?(?:ें|े|िए|िये)';
const NEWS = '(?:ख़?़?बर(?:ें|ों)?|न्यूज़?|स्टोरी|रिपोर्ट)';
const DOTS = '[\\s.…:।>»|\\-–]*';

/** Promotions at the start of a line; the text after them stays. */
const AT_START: readonly RegExp[] = [
  new RegExp(`^\\s*${READ}\\s+पूरी\\s+${NEWS}${DOTS}`, 'u'),
  new RegExp(`^\\s*पूरी\\s+${NEWS}\\s+(?:यहां |यहाँ |विस्तार से )?${READ}${DOTS}`, 'u'),
  new RegExp(`^\\s*${NEWS}\\s+(?:को\\s+)?विस्तार\\s+से\\s+${READ}${DOTS}`, 'u'),
  new RegExp(`^\\s*(?:${READ}|${NEWS})\\s+(?:डिटेल|विस्तार)\\s+(?:में|से)(?:\\s+${READ})?${DOTS}$`, 'u'),
  /^\s*(?:(?:यहां|यहाँ)\s+)?क्लिक\s+करें[\s.…।:>»]*$/u,
];

/** Promotions that are a whole sentence, alone on a line or at the end of a paragraph. */
const WHOLE_SENTENCE: readonly RegExp[] = [
  new RegExp(`^(?:(?:यहां|यहाँ)\\s+${READ}|${READ}[-\\s])[^।]{0,120}अपडेट(?:्स|स)?${DOTS}$`, 'u'),
  new RegExp(`^(?:(?:यह|ये|इस|पूरी|यहां|यहाँ)\\s+){0,2}${NEWS}\\s+(?:को\\s+)?विस्तार\\s+से\\s+${READ}${DOTS}$`, 'u'),
  new RegExp(`^(?:(?:यह|यहां|यहाँ|नीचे|आगे)\\s+){0,2}पूरी\\s+${NEWS}\\s+${READ}${DOTS}$`, 'u'),
  new RegExp(`^${READ}\\s+पूरी\\s+${NEWS}${DOTS}$`, 'u'),
  new RegExp(`^${READ}\\s+(?:डिटेल|विस्तार)\\s+(?:में|से)${DOTS}$`, 'u'),
  /^[^।]{0,160}(?:यहां|यहाँ|लिंक पर)\s+क्लिक\s+कर(?:ें|िए|िये|\s*सकते हैं)[\s.…।]*$/u,
  /^[^।]{0,160}(?:देखने|पढ़ने|पढ़ने|जानने|सुनने|डाउनलोड करने|जुड़ने|जुड़ने)\s+के\s+लिए\s+(?:यहां |यहाँ |इस लिंक पर |नीचे )?क्लिक\s+कर(?:ें|िए|िये)[\s.…।]*$/u,
  /^[^।]{0,120}(?:व्हाट्सऐप|व्हाट्सएप|टेलीग्राम|टेलिग्राम|फेसबुक|फ़ेसबुक|ट्विटर|यूट्यूब)[^।]{0,80}(?:फॉलो|फ़ॉलो|लाइक|सब्सक्राइब|जॉइन|ज्वाइन)\s*(?:करें|कीजिए|कर सकते हैं)[^।]{0,40}[\s.…।]*$/u,
  /^[^।]{0,80}(?:हमारे|हमारा)\s+(?:ऐप|एप|एंड्रॉयड ऐप|मोबाइल ऐप)[^।]{0,60}डाउनलोड\s+करें[\s.…।]*$/u,
];

/**
 * An app advertisement in brackets, which may not be closed: `(बीबीसी हिन्दी के एंड्रॉएड ऐप के लिए आप यहां क्लिक कर सकते
 * हैं …)`.
 */
const APP_BRACKET =
  /\s{0,8}[([]\s{0,8}(?:बीबीसी|[\p{L}\p{M}]{2,12})\s{1,8}(?:हिन्?दी|हिंदी|न्यूज|न्यूज़)?\s{0,8}(?:का|के|की)?\s{0,8}(?:एंड्रॉ?एड|एंड्राइड|एंड्रॉयड|मोबाइल)\s{1,8}(?:ऐप|एप|मोबाइल ऐप)[^()[\]]*[)\]]?\s{0,8}/gu;

/** Whether a text is one sentence of promotion. */
export function isPromoSentence(sentence: string): boolean {
  const text = sentence.trim();
  return text.length <= 260 && WHOLE_SENTENCE.some((pattern) => pattern.test(text));
}

/** The promotion at the start of a line, or `null`. */
export function promoAtStart(line: string): PromoSpan | null {
  for (const pattern of AT_START) {
    const match = pattern.exec(line);
    if (match) return { start: 0, end: match[0].length };
  }
  return null;
}

/** App advertisements in brackets anywhere in a text. */
export function appBrackets(text: string): PromoSpan[] {
  return Array.from(text.matchAll(APP_BRACKET), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const READ_ALL = `(?:${NEWS}\\s{1,8}(?:को\\s{1,8})?विस्तार\\s{1,8}से\\s{1,8}${READ}|${READ}\\s{1,8}पूरी\\s{1,8}${NEWS}|पूरी\\s{1,8}${NEWS}\\s{1,8}${READ}|${READ}\\s{1,8}(?:डिटेल|विस्तार)\\s{1,8}(?:में|से))`;
/** `खबर विस्तार से पढ़ें...` at the end of a paragraph; `यहां क्लिक करें` only after the end of a sentence. */
const TAIL = new RegExp(
  `(?:(?<end>[।.?!"”’)\\]…])\\s{0,8}(?:${READ_ALL}|(?:(?:यहां|यहाँ)\\s{1,8})?क्लिक\\s{1,8}करें)|\\s{1,8}${READ_ALL})${DOTS}$`,
  'u',
);

/** The mark that a page or feed puts at the end of a shortened text. */
const CUT_SHORT =
  /(?:\s{0,8}[[(](?:…|\.{3})[\])]|(?<end>[।.?!…]["'”’)\]]?)\s{0,8}(?:Read\s{1,8}more|Continue\s{1,8}reading|(?:और|आगे)\s{1,8}पढ़?़?ें))[\s.…»→>]*$/iu;

/** Length of the end of a text that is searched for it, in characters. */
const CUT_TAIL = 60;

/** What a match in the text from an offset on found at its end, behind the end of a sentence; `null` when it is all of the text. */
function promoTo(text: string, from: number, match: RegExpExecArray | null): PromoSpan | null {
  if (!match) return null;
  const start = from + match.index + (match.groups?.end?.length ?? 0);
  return start > 0 ? { start, end: text.length } : null;
}

/** The mark at the end of a shortened text (`[…]`, `Read more`), or `null`. */
export function cutShort(text: string): PromoSpan | null {
  const from = Math.max(0, text.length - CUT_TAIL);
  return promoTo(text, from, CUT_SHORT.exec(text.slice(from)));
}

/** The promotion at the end of a paragraph, or `null`. */
export function promoTail(text: string): PromoSpan | null {
  return promoTo(text, 0, TAIL.exec(text));
}

/** `क्लिक करें`, left over from a link in a sentence and stuck to the next word: `…में क्लिक करेंहिंदी फ़िल्मों में…`. */
const GLUED_CLICK = /(?:(?:यहां|यहाँ)\s+)?क्लिक\s+करें(?=[\u0904-\u0939\u0958-\u0961])/gu;

/** Words left over from links inside sentences. */
export function gluedClicks(text: string): PromoSpan[] {
  return Array.from(text.matchAll(GLUED_CLICK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
