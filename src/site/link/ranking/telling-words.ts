import { fold } from '#hindi/text/fold.ts';
import { stem } from '#hindi/words/stem.ts';
import { isCountry } from './countries.ts';

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

/** Whether a word may say what a story is about. @param word folded. */
export const isTelling = (word: string): boolean =>
  word.length > 2 && !IDLE.has(stem(word)) && !VERB_FORM.test(word) && !isCountry(word);
