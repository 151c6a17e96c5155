/** A spelling or word that the house does not use, and the one that it uses. */
export type OtherSpelling = { readonly found: string; readonly house: string };

/**
 * Words by another spelling, as they begin: what follows stays; two words are whole. Letters with a dot below, a chandrabindu and a half nasal
 * before its own class are covered by rules, not listed.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
  अन्तरराष्ट्रीय: 'अंतरराष्ट्रीय',
  अन्तर्राष्ट्रीय: 'अंतरराष्ट्रीय',
  अंतर्राष्ट्रीय: 'अंतरराष्ट्रीय',
  आंतकवाद: 'आतंकवाद',
  सम्मलेन: 'सम्मेलन',
  अक्तूबर: 'अक्टूबर',
  अप्रेल: 'अप्रैल',
  गुरूवार: 'गुरुवार',
  बृहस्पतिवार: 'गुरुवार',
  चाहिये: 'चाहिए',
  'के लिये': 'के लिए',
  हाईब्रिड: 'हाइब्रिड',
  दुशांबे: 'दुशान्बे',
  शांघाई: 'शंघाई',
  मास्को: 'मॉस्को',
  चाहबहार: 'चाबहार',
  चाबाहार: 'चाबहार',
  बेलारुस: 'बेलारूस',
  तजाकिस्तान: 'ताजिकिस्तान',
  उजबेकिस्तान: 'उज्बेकिस्तान',
  किरगिस्तान: 'किर्गिस्तान',
  कजाखस्तान: 'कजाकिस्तान',
  जिनपिंग: 'चिनफिंग',
  'एस सी ओ': 'एससीओ',
  'एस.सी.ओ.': 'एससीओ',
  'साझा बयान': 'संयुक्त बयान',
  'कट्टरता के फैलाव': 'कट्टरपंथ',
  'कट्टरता का फैलाव': 'कट्टरपंथ',
  'कौन सी': 'कौन-सी',
  'कौन सा': 'कौन-सा',
};

/**
 * Terms of the interface, by a word that was used for them before or elsewhere, without its ending: vowel signs and `य` may
 * follow (`कहान` is `कहानी` and `कहानियां`).
 */
const TERMS: Readonly<Record<string, string>> = {
  मुखपृष्ठ: 'होम',
  पन्न: 'पेज',
  संग्रह: 'मेरी खबरें',
  'साथ रख': 'सेव करें',
  सहेज: 'सेव करें',
  सहेजकर: 'सेव करके',
  कहान: 'विषय',
  किस्म: 'किस बारे में',
  लकीर: 'रेखा',
  उतार: 'डाउनलोड करें',
  'नया रूप': 'अपडेट',
  'नए रूप': 'अपडेट',
  'ताजा खबर': 'नई जोड़ी गई खबरें',
  'सारी खबर': 'सभी खबरें',
  निकास: 'एग्जिट कोड',
  केबी: 'KB',
  एमबी: 'MB',
  रोमन: 'अंग्रेजी',
};

const WORDS = /[\p{L}\p{M}]+/gu;
/** A letter with a dot below that house spelling writes without, as one code point or two. ड़ and ढ़ keep theirs. */
const DOTTED = /(?<![डढ])\u093c|[\u0929\u0931\u0934\u0958-\u095b\u095e\u095f]/u;
const DOTS = /(?<![डढ])\u093c/gu;
/** House spelling has an anusvara in the place of a chandrabindu, and of a half nasal before a letter of its own class. */
const CHANDRABINDU = /\u0901/gu;
const HALF_NASAL = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])/gu;
const ANUSVARA = '\u0902';

/** A word by the rules of house spelling: without dots below, with the anusvara. */
const byRule = (word: string): string => {
  const undotted = DOTTED.test(word) ? word.normalize('NFD').replace(DOTS, '').normalize('NFC') : word;
  return undotted.replace(CHANDRABINDU, ANUSVARA).replace(HALF_NASAL, ANUSVARA);
};

const pattern = (table: Readonly<Record<string, string>>, endingOf: (word: string) => string): RegExp => {
  const words = Object.keys(table).map((word) => word.replaceAll('.', '\\.') + endingOf(word));
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})`, 'gu');
};

const IN_SPELLINGS = pattern(SPELLINGS, (word) => (word.includes(' ') ? '(?![\\p{L}\\p{M}])' : '(?!\\p{M})'));
const IN_TERMS = pattern(TERMS, () => '(?=[\\p{M}य]*(?![\\p{L}\\p{M}]))');

const inTable = (text: string, regex: RegExp, table: Readonly<Record<string, string>>): OtherSpelling[] =>
  (text.match(regex) ?? []).map((word) => ({ found: word, house: table[word] ?? word }));

/** Finds spellings that the house does not use, in any text of ours. */
export const otherSpellings = (text: string): OtherSpelling[] => [
  ...(text.match(WORDS) ?? []).flatMap((found) => {
    const house = byRule(found);
    return house === found ? [] : [{ found, house }];
  }),
  ...inTable(text, IN_SPELLINGS, SPELLINGS),
];

/**
 * Finds words that the interface does not use for its things; stories may use them.
 * @internal
 */
export const otherTerms = (text: string): OtherSpelling[] => inTable(text, IN_TERMS, TERMS);
