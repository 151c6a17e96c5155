import { fold, words } from '#hindi/text/fold.ts';

/** Function words, folded. */
const STOP = new Set(
  'है हैं था थी थे का की के को में से पर ने और या कि यह ये वह वे इस उस इन उन एक दो भी ही तो तक लिए साथ बाद पहले अब जो जब तब कर करने किया करते रहा रही रहे हो होने हुआ हुई हुए गया गई गए जा जाने नहीं क्या कैसे क्यों कहा बताया अपने अपनी अपना इसके उनके उसके सकते सकता रूप दिया दी लिया ली अधिक ज्यादा सबसे बड़ी बड़ा बड़े नई नए नया आज कल अन्य कोई किसी कुछ सभी'
    .split(' ')
    .map(fold),
);

/** Cache of stems, `null` for a word without one: texts repeat their words, and folding is the slow part. */
const SEEN = new Map<string, string | null>();

function stemOf(word: string): string | null {
  const seen = SEEN.get(word);
  if (seen !== undefined) return seen;
  const folded = fold(word);
  const stem =
    folded.length < 3 || STOP.has(folded) ? null : folded.replace(/(?:ियां|ियों|ाओं|ाएं|ुओं|ओं|एं|ों|ें|ा|ी|े|ि|ु|ू|ो)$/u, '');
  if (SEEN.size < 50_000 && word.length < 40) SEEN.set(word, stem);
  return stem;
}

/**
 * Stems of the content words of a text: words folded, function words dropped, final vowels and nasals cut. Two texts on one
 * subject share stems.
 */
export function contentStems(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of words(text)) {
    const stem = stemOf(word);
    if (stem !== null) stems.add(stem);
  }
  return stems;
}

/** Stems of words that any news text may use; they do not distinguish one story from another. */
const COMMON = new Set([
  ...contentStems(
    'लोग लोगों सरकार मामला मामले जानकारी दिन समय साल देश राज्य भारत काम बात शुरू जारी अधिकारी पुलिस मंत्री मुख्यमंत्री प्रधानमंत्री विभाग जिला शहर गांव दिल्ली टीम घर बैठक आदेश निर्देश योजना करोड़ लाख हजार रुपये प्रतिशत संख्या बार जगह तरह वजह कारण बारे सामने मौके स्थिति व्यवस्था सुबह शाम रात सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर पिछले अगले दौरान द्वारा अनुसार मुताबिक संबंध विशेष मिली मिला चाहिए सकती पहुंचे पहुंचा होगा होगी करेंगे जाएगा जाएगी केंद्र राष्ट्रीय भारतीय सोशल मीडिया वीडियो खबर न्यूज सदस्य अध्यक्ष नेता पार्टी तीन चार पांच छह सात आठ नौ दस',
  ),
]);

/**
 * The topic of a text: its most frequent stems, 20 at most. Each occurs at least twice; common news words do not count.
 */
export function topicStems(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const word of words(text)) {
    for (const stem of contentStems(word)) if (!COMMON.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const ranked = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, 20).map(([stem]) => stem));
}
