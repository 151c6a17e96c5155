import type { EntityKind } from '#shared/entity/schema.ts';
import { inWords } from './hi.ts';

/** What every page but a story says, and what opens later: the second half of the Hindi words, see hi.ts. */
export const hiPages = {
  storyline: {
    eventCount: (count: number) => `${count} घटनाएं`,
    verifiedUntil: (date: string) => `तथ्य ${date} तक जांचे गए हैं। उसके बाद का हाल यहां नहीं है।`,
    kindsLegend: 'घटनाओं की किस्में',
    stories: 'इस कड़ी की ख़बरें',
    sources: 'घटना के स्रोत',
    about: (name: string) => `परिचय: ${name}`,
  },
  home: {
    lead: 'सबसे ऊपर',
    latest: 'ताज़ा ख़बरें',
    all: 'सारी ख़बरें महीने के हिसाब से',
    storylines: 'चलती कहानियां',
    latestEvents: 'हाल की घटनाएं',
    counts: (events: number, articles: number) => `${events} घटनाएं, ${articles} ख़बरें`,
  },
  lists: {
    articlesTitle: 'सारी ख़बरें',
    byMonth: 'महीने चुनें',
    monthTitle: (month: string) => `${month} की ख़बरें`,
    storyCount: (count: number) => (count === 1 ? 'एक ख़बर' : `${inWords(count)} ख़बरें`),
    older: (month: string) => `पिछला: ${month}`,
    newer: (month: string) => `अगला: ${month}`,
    pages: 'पन्ने',
    page: (page: number) => `पन्ना ${page}`,
    entitiesTitle: 'परिचय',
    entitiesNote: 'ख़बरों में आए लोग, संगठन, जगहें और शब्द, आसान भाषा में।',
  },
  entity: {
    kinds: {
      person: 'व्यक्ति',
      organisation: 'संगठन',
      place: 'जगह',
      term: 'शब्द',
    } satisfies Record<EntityKind, string>,
    kindsPlural: {
      person: 'लोग',
      organisation: 'संगठन',
      place: 'जगहें',
      term: 'शब्द',
    } satisfies Record<EntityKind, string>,
    spellings: 'ऐसे भी लिखा जाता है',
    latin: 'रोमन में',
    stories: 'इन ख़बरों में नाम आया',
    noStories: 'अभी किसी ख़बर में यह नाम नहीं आया है।',
    events: 'समयरेखा में',
    wikidata: 'विकिडेटा पर देखें',
    storyline: (title: string) => `समयरेखा: ${title}`,
  },
  library: {
    title: 'संग्रह',
    intro: 'जो ख़बरें आप खोलते हैं, वे इसी फ़ोन या कंप्यूटर में रह जाती हैं और इंटरनेट के बिना भी खुलती हैं।',
    needsScript: 'यह सूची आपके ब्राउज़र में बनती है। इसके लिए जावास्क्रिप्ट चालू होना चाहिए; ख़बरें उसके बिना भी पढ़ी जा सकती हैं।',
    cached: 'बिना इंटरनेट खुलने वाली ख़बरें',
    empty: 'अभी कोई ख़बर यहां नहीं है। कोई भी ख़बर खोलिए, वह अपने आप यहां आ जाएगी।',
    unavailable:
      'इस ब्राउज़र ने पन्ने सहेजने की जगह नहीं दी है, इसलिए ख़बरें सिर्फ़ इंटरनेट पर खुलेंगी। निजी (incognito) खिड़की में अक्सर ऐसा होता है।',
    reading: 'सूची देखी जा रही है…',
    count: (count: number) => (count === 1 ? 'एक ख़बर' : `${inWords(count)} ख़बरें`),
  },
  notFound: {
    title: 'यह पन्ना नहीं मिला',
    text: 'हो सकता है पता बदल गया हो या लिंक अधूरा हो।',
    wayOn: 'यहां से आगे बढ़ें',
  },
  fault: {
    title: 'यह पन्ना अभी नहीं खुल सका',
    offlineTitle: 'यह पन्ना अभी आपके पास नहीं है',
    offline: 'इंटरनेट नहीं है और यह पन्ना पहले खोला नहीं गया था। पहले पढ़ी गई ख़बरें नीचे हैं, वे अभी भी खुलेंगी।',
    timeout: 'नेटवर्क बहुत धीमा है, इसलिए पन्ना समय पर नहीं आया। आपका संग्रह सुरक्षित है।',
    server: 'दिक्कत हमारी ओर है। आपका संग्रह सुरक्षित है। थोड़ी देर में दोबारा कोशिश करें।',
    badData: 'पन्ना अधूरा या गड़बड़ मिला। आपका संग्रह सुरक्षित है। दोबारा कोशिश करें।',
    unexpected: 'पन्ना दिखाते समय गड़बड़ हुई। आपका संग्रह सुरक्षित है।',
    retry: 'दोबारा कोशिश करें',
    home: 'मुखपृष्ठ पर जाएं',
    library: 'संग्रह देखें',
    readable: 'अभी पढ़ सकते हैं',
  },
  offline: {
    now: 'इंटरनेट नहीं है। सहेजी हुई ख़बरें खुलती रहेंगी।',
  },
  update: {
    ready: 'साइट का नया रूप तैयार है।',
    apply: 'अभी खोलें',
    later: 'बाद में',
  },
  loading: 'खुल रहा है…',
  shell: {
    wait: 'पन्ना खुल रहा है। अगर देर लगे तो मुखपृष्ठ पर जाकर दोबारा कोशिश करें।',
  },
};

/** The shape every language's second file has to fill. */
export type PageStrings = typeof hiPages;
