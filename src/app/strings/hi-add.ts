import { inWords } from './hi.ts';

/** Words of the page where a reader adds a story. */
export const hiAdd = {
  title: 'कहीं और से मिली ख़बर जोड़ें',
  note: 'ख़बर यहां चिपकाएं। वह इसी फ़ोन या कंप्यूटर में रहेगी, कहीं भेजी नहीं जाएगी।',
  needsScript: 'यह पन्ना आपके ब्राउज़र में चलता है। इसके लिए जावास्क्रिप्ट चालू करें।',
  field: 'पूरी ख़बर',
  headline: 'शीर्षक',
  headlineProposed: 'शीर्षक (ख़बर में नहीं मिला, इसलिए पहला वाक्य रखा है; चाहें तो बदलें)',
  save: 'अपने संग्रह में रखें',
  remove: 'संग्रह से हटाएं',
  addedByYou: 'यह ख़बर आपने जोड़ी है, संदर्भ ने नहीं छापी।',
  addedStories: 'आपकी जोड़ी हुई ख़बरें',
  refused: (line: number | null) =>
    line === null ? 'यह ख़बर नहीं पढ़ी जा सकी:' : `यह ख़बर नहीं पढ़ी जा सकी (पंक्ति ${line}):`,
  full: 'जगह कम होने से यह ख़बर नहीं रखी जा सकी। पहले की ख़बरें सुरक्षित हैं। कुछ हटाकर दोबारा कोशिश करें।',
  dropped: (count: number) =>
    count === 1
      ? 'एक पंक्ति ख़बर का हिस्सा नहीं थी, उसे छोड़ दिया गया'
      : `${inWords(count)} पंक्तियां ख़बर का हिस्सा नहीं थीं, उन्हें छोड़ दिया गया`,
  line: (line: number, message: string) => `पंक्ति ${line}: ${message}`,
};

/** The shape of these words in every language. */
