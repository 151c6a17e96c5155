import { fold } from '#hindi/text/fold.ts';
import { stem } from '#hindi/words/stem.ts';
import { NO_SENTENCE } from '../ranking/terms.ts';
import type { ArticleProfile } from './article-profile.ts';

/** Least rarity of a word that is worth naming in a reason. */
const LEAST_RARITY = 0.4;

/** Words that two stories share by chance: verbs, measures, directions, months. */
const IDLE = new Set(
  `बना बनी बने बनाई बनाए उठ उठा उठी उठे टूट टूटा टूटी टूटे रखा रखी रखे आया आई आए आना मिला मिली मिले लगा लगी लगे चला चली चले
   निकला निकली निकले पहुंचा पहुंची पहुंचे रुका रुकी रुके खुला खुली खुले मांगा मांगी मांगे बोला बोली बोले ऊपर नीचे अंदर बाहर आगे पीछे
   करोड़ लाख हजार सौ रुपये रुपए प्रतिशत फीसदी दिन रात सुबह शाम साल महीने हफ्ते घंटे मिनट बार लोग लोगों जगह काम बात पास खिलाफ बदौलत वजह तरफ
   जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार`
    .split(/\s+/)
    .map((word) => stem(fold(word))),
);
/** Infinitives and absolutives: `रखने`, `देखकर`. */
const VERB_FORM = /..(?:ने|ना|नी|कर)$/;

/** Whether a word says what a story is about. @param word folded. */
export const isTelling = (word: string): boolean => word.length > 2 && !IDLE.has(stem(word)) && !VERB_FORM.test(word);

/** A word that the bodies of two articles use, and the first sentence of each that does. */
export type SharedWord = {
  readonly term: number;
  readonly weight: number;
  readonly sentences: readonly [number, number];
};

/**
 * The rare words that the bodies of two articles use, by weight: rarity times how often both use it.
 * @param rarity of a term, 0 to 1.
 */
export function sharedWords(a: ArticleProfile, b: ArticleProfile, rarity: (term: number) => number): SharedWord[] {
  const words: SharedWord[] = [];
  for (let i = 0, j = 0; i < a.terms.ids.length && j < b.terms.ids.length; ) {
    const term = a.terms.ids[i] ?? 0;
    const order = term - (b.terms.ids[j] ?? 0);
    if (order === 0) {
      const sentences = [a.firstSentences[i] ?? NO_SENTENCE, b.firstSentences[j] ?? NO_SENTENCE] as const;
      const rare = rarity(term);
      if (rare >= LEAST_RARITY && !sentences.includes(NO_SENTENCE)) {
        const often = 1 + Math.log(Math.min(a.terms.counts[i] ?? 1, b.terms.counts[j] ?? 1));
        words.push({ term, weight: rare * often, sentences });
      }
    }
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return words.sort((x, y) => y.weight - x.weight || x.sentences[0] - y.sentences[0] || x.term - y.term);
}
