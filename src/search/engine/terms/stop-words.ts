/** Function words of Hindi in search form, and as Roman writers type them. Left out of the index, not out of phrases. */
const HINDI =
  'का की के को से में मे ने पर और है हैं था थी थे हो यह वह इस उस ये वे भी ही तो कि जो या एक इन उन इसका इसकी इसके उसका उसकी उसके ' +
  'अपना अपनी अपने गया गई गए लिए साथ हुए हुआ हुई रहा रही रहे तक द्वारा';
const ROMAN =
  'ka ki ke ko se me mein men ne par aur hai hain tha thi the ho yah yeh wah woh bhi hi to ya ek of and in a an is for on at by';

const WORDS = new Set(HINDI.split(' '));
const ROMAN_WORDS = new Set(ROMAN.split(' '));

/** Whether a word in search form carries no news. */
export function isStopWord(form: string): boolean {
  return WORDS.has(form);
}

/** Whether a query word in Latin letters is a Hindi or English function word. */
export function isRomanStopWord(word: string): boolean {
  return ROMAN_WORDS.has(word);
}
