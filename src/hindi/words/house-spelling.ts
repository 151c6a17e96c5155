/** A spelling or word that the house does not use, and the one that it uses. */
export type OtherSpelling = { readonly found: string; readonly house: string };

/** Words of the language, by other spelling. Letters with a dot below are covered by a rule, not listed. */
const SPELLINGS: Readonly<Record<string, string>> = {
  हिन्दी: 'हिंदी',
  मन्त्री: 'मंत्री',
  केन्द्र: 'केंद्र',
  सम्बन्ध: 'संबंध',
  सम्बंध: 'संबंध',
  अन्तर: 'अंतर',
  अन्तरराष्ट्रीय: 'अंतरराष्ट्रीय',
  अन्तर्राष्ट्रीय: 'अंतरराष्ट्रीय',
  अंतर्राष्ट्रीय: 'अंतरराष्ट्रीय',
  आंतकवाद: 'आतंकवाद',
  आंतकवादी: 'आतंकवादी',
  दुशांबे: 'दुशान्बे',
  ताशकन्द: 'ताशकंद',
  समरकन्द: 'समरकंद',
  शांघाई: 'शंघाई',
  तजाकिस्तान: 'ताजिकिस्तान',
  उजबेकिस्तान: 'उज्बेकिस्तान',
  जिनपिंग: 'चिनफिंग',
  'एस सी ओ': 'एससीओ',
  'साझा बयान': 'संयुक्त बयान',
  'कट्टरता के फैलाव': 'कट्टरपंथ',
  'कट्टरता का फैलाव': 'कट्टरपंथ',
  'कौन सी': 'कौन-सी',
  'कौन सा': 'कौन-सा',
};

/** Terms of the interface, by a word that was used for them before or elsewhere. */
const TERMS: Readonly<Record<string, string>> = {
  मुखपृष्ठ: 'होम',
  पन्ना: 'पेज',
  पन्ने: 'पेज',
  संग्रह: 'मेरी खबरें',
  'साथ रखें': 'सेव करें',
  सहेजें: 'सेव करें',
  'साथ रखी': 'सेव की हुई',
  कहानी: 'विषय',
  किस्म: 'किस बारे में',
  लकीर: 'रेखा',
  उतारें: 'डाउनलोड करें',
  'नया रूप': 'अपडेट',
  केबी: 'KB',
  एमबी: 'MB',
  रोमन: 'अंग्रेजी',
};

const WORDS = /[\p{L}\p{M}]+/gu;
/** Letters that house spelling writes without a dot below, as one code point or two. ड़ and ढ़ keep theirs. */
const DOTTED = /[कखगजफ]\u093c|[\u0958-\u095b\u095e]/u;
const DOTS = /([कखगजफ])\u093c/gu;
/** House spelling has an anusvara in the place of a chandrabindu. */
const CHANDRABINDU = '\u0901';
const ANUSVARA = '\u0902';

const isMarked = (word: string): boolean => DOTTED.test(word) || word.includes(CHANDRABINDU);

/** A word without the marks that house spelling leaves out. */
const unmarked = (word: string): string =>
  word.normalize('NFD').replace(DOTS, '$1').normalize('NFC').replaceAll(CHANDRABINDU, ANUSVARA);

const pattern = (table: Readonly<Record<string, string>>): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${Object.keys(table).join('|')})(?![\\p{L}\\p{M}])`, 'gu');

const IN_SPELLINGS = pattern(SPELLINGS);
const IN_TERMS = pattern(TERMS);

const inTable = (text: string, regex: RegExp, table: Readonly<Record<string, string>>): OtherSpelling[] =>
  (text.match(regex) ?? []).map((word) => ({ found: word, house: table[word] ?? word }));

/** Finds spellings that the house does not use, in any text of ours. */
export const otherSpellings = (text: string): OtherSpelling[] => [
  ...(text.match(WORDS) ?? []).filter(isMarked).map((word) => ({ found: word, house: unmarked(word) })),
  ...inTable(text, IN_SPELLINGS, SPELLINGS),
];

/**
 * Finds words that the interface does not use for its things; stories may use them.
 * @internal
 */
export const otherTerms = (text: string): OtherSpelling[] => inTable(text, IN_TERMS, TERMS);
