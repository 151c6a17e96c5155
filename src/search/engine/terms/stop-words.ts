/** Hindi function words in search form. They are left out of the index, not out of phrases. */
const HINDI =
  'का की के को से में मे ने पर और है हैं था थी थे हो यह वह इस उस ये वे भी ही तो कि जो या एक इन उन इसका इसकी इसके उसका उसकी उसके ' +
  'अपना अपनी अपने गया गई गए लिए साथ हुए हुआ हुई रहा रही रहे तक द्वारा';
/** The same as typed in Roman letters, and English ones. */
const ROMAN =
  'ka ki ke ko se me mein men ne par aur hai hain tha thi the ho yah yeh wah woh bhi hi to ya ek of and in a an is for on at by';

const HINDI_WORDS = new Set(HINDI.split(' '));
const ROMAN_WORDS = new Set(ROMAN.split(' '));

/** True for a Hindi function word. @param form the word in search form. */
export function isStopWord(form: string): boolean {
  return HINDI_WORDS.has(form);
}

/** True for a Hindi or English function word in Latin letters. @param word in lower case. */
export function isRomanStopWord(word: string): boolean {
  return ROMAN_WORDS.has(word);
}
