import { fold } from '#shared/hindi/fold.ts';
import type { FoldedWord } from '#shared/hindi/folded-words.ts';

/** Words that say nothing of what a story is about. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `का के की को ने से में पर तक और व तथा एवं या कि जो यह ये वह वे इस उस इन उन इसे उसे है हैं था थे थी हो हुआ हुए हुई होना होने होगा
   गया गए गई दिया दी दिए लिया कर करने किया की किए कहा बताया भी ही तो न नहीं एक दो साथ लिए बाद पहले अपने अपनी अपना इसके उसके उनके उनकी
   जा रहा रहे रही सकता सकते कुछ कोई सभी जब तब अब फिर तरह ओर दौरान बारे मुताबिक अनुसार जिसमें जिसके`
    .split(/\s+/)
    .map(fold),
);

/** The words of a text that may say what it is about, folded. Numbers alone are left out. */
export const terms = (words: readonly FoldedWord[]): string[] =>
  words.map(({ folded }) => folded).filter((word) => word.length > 1 && !STOP_WORDS.has(word) && !/^\d+$/.test(word));
