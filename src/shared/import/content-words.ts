import { fold, words } from '../hindi/fold.ts';

const STOP = new Set(
  'है हैं था थी थे का की के को में से पर ने और या कि यह ये वह वे इस उस इन उन एक दो भी ही तो तक लिए साथ बाद पहले अब जो जब तब कर करने किया करते रहा रही रहे हो होने हुआ हुई हुए गया गई गए जा जाने नहीं क्या कैसे क्यों कहा बताया अपने अपनी अपना इसके उनके उसके सकते सकता रूप दिया दी लिया ली अधिक ज्यादा सबसे बड़ी बड़ा बड़े नई नए नया आज कल अन्य कोई किसी कुछ सभी'
    .split(' ')
    .map(fold),
);

/** Stems of the words that carry meaning: folded, function words dropped, final vowels and nasals cut. For telling whether two texts speak of the same thing. */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words(text)) {
    const folded = fold(word);
    if (folded.length < 3 || STOP.has(folded)) continue;
    stems.add(folded.replace(/(?:ियां|ियों|ाओं|ाएं|ुओं|ओं|एं|ों|ें|ा|ी|े|ि|ु|ू|ो)$/u, ''));
  }
  return stems;
}
